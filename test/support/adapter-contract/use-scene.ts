import { mayAdd } from './may-add.js';
import { Scene, type AdapterContractOptions } from './scene.js';

/** Where the sentences of one group find the scene of the one that is spoken. */
export interface Stage {
  readonly scene: Scene;
}

/**
 * Opens a scene before each sentence about a kind of method, and skips the sentence where the server does not let the person add that
 * kind, or where the adapter or the world lacks what it needs.
 */
export function useScene(options: AdapterContractOptions, kind: string, isComplete: (scene: Scene) => boolean): Stage {
  let scene: Scene | undefined;
  let isLacking = false;

  beforeEach(async ({ skip }) => {
    if (!isLacking) scene = await Scene.open(options);
    isLacking = !scene || !isComplete(scene) || !(await mayAdd(scene, options, kind));
    if (isLacking) skip(`There is no ${kind} here.`);
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
