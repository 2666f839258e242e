import type { MethodKind } from '../../contract/index.js';
import { afterEach, beforeEach } from '../suite/collect.js';
import { mayAdd } from './may-add.js';
import { type AdapterContractOptions, type AdapterUnderTest, Scene } from './scene.js';

/** Where the sentences of one group find the scene of the one that is spoken. */
export interface Stage {
  readonly scene: Scene;
}

/**
 * Opens a scene before each sentence about a kind of method, in which the person may add that kind. Skips the sentence where the part of
 * the world that it needs is not played.
 */
export function useScene(options: AdapterContractOptions, kind: MethodKind, part?: keyof AdapterUnderTest): Stage {
  let scene: Scene | undefined;

  beforeEach(async ({ skip }) => {
    scene = await Scene.open(options);
    if (part && !scene.world[part]) return skip(`Nothing plays the ${part} here.`);
    if (!(await mayAdd(scene, options, kind))) throw new Error(`It is claimed that ${kind} is set up here, but the person may not add it.`);
  });
  afterEach(async () => {
    await scene?.close();
    scene = undefined;
  });

  return {
    get scene() {
      if (!scene) throw new Error('There is no scene between two sentences.');
      return scene;
    },
  };
}
