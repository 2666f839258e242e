import type { StoryObj } from '@storybook/web-components-vite';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContextFrom, StateValueFrom } from 'xstate';
import { stepUpMachine } from '../../src/methods/step-up-machine.js';
import { EnrollkitOverview } from '../../src/overview/enrollkit-overview.js';
import { overviewMachine } from '../../src/overview/overview-machine.js';
import type { RunningOverview } from '../../src/overview/start-overview.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { actorAt } from '../../test/support/actor-at.js';
import { adapter } from '../fixtures.js';
import { shownState } from '../support/shown-states.js';

/** The overview, standing still where a story wants it. */
export class FrozenOverview extends EnrollkitOverview {
  static override properties: PropertyDeclarations = { still: { attribute: false } };

  still: Omit<RunningOverview, 'stop'> | undefined;

  protected override begin(): RunningOverview {
    if (!this.still) throw new Error('A still overview needs something to stand still at.');
    return { ...this.still, stop: () => undefined };
  }
}

defineElements({ 'story-overview': FrozenOverview });

export interface OverviewScene {
  readonly isProving?: boolean;
  readonly lang?: string;
  readonly appearance?: 'card' | 'plain';
  readonly renderIn?: 'light' | 'shadow';
  /** What stands in the slot. */
  readonly slotted?: TemplateResult;
  readonly link?: unknown;
  readonly around?: (overview: TemplateResult) => TemplateResult;
}

/** The overview in one of its states. */
export function showOverview(
  value: StateValueFrom<typeof overviewMachine>,
  context: () => Partial<ContextFrom<typeof overviewMachine>> = () => ({}),
  scene: OverviewScene = {},
): StoryObj {
  const { isProving = false, lang = '', appearance = 'card', renderIn = 'shadow', around = overview => overview } = scene;
  const still = () => ({
    actor: actorAt(overviewMachine, value, { context: context() }),
    stepUp: actorAt(stepUpMachine, isProving ? 'asking' : 'idle', {
      context: { request: isProving ? { reason: 'session-expired' } : null },
    }),
  });
  const { actor, stepUp } = still();
  return {
    parameters: { states: [actor, stepUp].map(shown => shownState(shown.getSnapshot())) },
    render: () =>
      around(
        html`<story-overview
          href="/security"
          .still=${still()}
          .adapter=${adapter}
          .lang=${lang}
          .appearance=${appearance}
          .renderIn=${renderIn}
          .link=${scene.link ?? null}
          >${scene.slotted}</story-overview
        >`,
      ),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'story-overview': FrozenOverview;
  }
}
