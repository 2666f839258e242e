import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { AnyActorRef, AnyMachineSnapshot, ContextFrom, StateValueFrom } from 'xstate';
import { actorAt } from '../../test/support/actor-at.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import { defineElements } from '../../src/ui/define-elements.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { adapter, info } from '../fixtures.js';
import { FrozenWizard, type Stillness } from './frozen-wizard.js';
import { shownState } from './shown-states.js';

// Here and not with the class: the package says of its modules that importing them has no effect, and a bundler believes it.
defineElements({ 'story-wizard': FrozenWizard });

/** What a story knows beside the state. Asked when the story is drawn, since deadlines count from then. */
export type ContextOf<Machine extends Parameters<typeof actorAt>[0]> = () => Partial<ContextFrom<Machine>>;

type Settings = Partial<Pick<EnrollkitWizard, 'lang' | 'theme' | 'appearance' | 'headingLevel' | 'renderIn' | 'methods' | 'content'>>;

export interface Scene {
  readonly adapter?: EnrollmentAdapter;
  readonly onPhone?: boolean;
  /** What the host set on the wizard. */
  readonly settings?: Settings;
  /** What is around the wizard. */
  readonly around?: (wizard: TemplateResult) => TemplateResult;
}

/** Something that stands still, and the states that are seen in it. */
export interface StillStory extends StoryObj {
  readonly still: () => Stillness;
  readonly parameters: { readonly states: readonly string[] };
}

/** The wizard in one of its own states. */
export function showWizard(
  value: StateValueFrom<typeof wizardMachine>,
  context: ContextOf<typeof wizardMachine> = () => ({}),
  scene: Scene = {},
): StillStory {
  return showStill(() => ({ actor: actorAt(wizardMachine, value, { context: { info, ...context() } }) }), scene);
}

export function showStill(still: () => Stillness, scene: Scene): StillStory {
  const { actor } = still();
  const children = Object.values(actor.getSnapshot().children) as (AnyActorRef | undefined)[];
  const seen = [actor, ...children].flatMap(shown => (shown ? [shownState(shown.getSnapshot() as AnyMachineSnapshot)] : []));
  const { around = wizard => wizard, settings = {}, onPhone = false } = scene;
  return {
    still,
    parameters: { states: seen },
    render: () =>
      around(
        html`<story-wizard
          .adapter=${scene.adapter ?? adapter}
          .still=${still()}
          .onPhone=${onPhone}
          .lang=${settings.lang ?? ''}
          .theme=${settings.theme ?? null}
          .appearance=${settings.appearance ?? 'card'}
          .headingLevel=${settings.headingLevel ?? 2}
          .renderIn=${settings.renderIn ?? 'shadow'}
          .methods=${settings.methods ?? {}}
          .content=${settings.content ?? {}}
        ></story-wizard>`,
      ),
  };
}
