import type { StoryObj } from '@storybook/web-components-vite';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContextFrom, StateValueFrom } from 'xstate';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import type { EnrolledMethod, SecurityInfo, SignInPrompt, WantedMethods } from '../../src/contract/security-info.js';
import { stepUpMachine } from '../../src/methods/step-up-machine.js';
import { EnrollkitSignInPrompt } from '../../src/sign-in-prompt/enrollkit-sign-in-prompt.js';
import { planMethods } from '../../src/sign-in-prompt/plan-methods.js';
import { signInPromptMachine } from '../../src/sign-in-prompt/sign-in-prompt-machine.js';
import type { RunningPrompt } from '../../src/sign-in-prompt/start-sign-in-prompt.js';
import type { HostContent } from '../../src/ui/host-content.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { actorAt } from '../../test/support/actor-at.js';
import { adapter, info, offer } from '../fixtures.js';
import { shownState } from '../support/shown-states.js';

type Still = Pick<RunningPrompt, 'adapter' | 'actor' | 'stepUp'>;

/** The prompt, standing still where a story wants it. */
export class FrozenPrompt extends EnrollkitSignInPrompt {
  static override properties: PropertyDeclarations = { still: { attribute: false } };

  still: Still | undefined;

  protected override begin(): RunningPrompt {
    if (!this.still) throw new Error('A still prompt needs something to stand still at.');
    const { still } = this;
    return { ...still, wizardAdapter: () => still.adapter, stop: () => undefined };
  }
}

defineElements({
  'story-sign-in-prompt': FrozenPrompt,
  'enrollkit-wizard': EnrollkitWizard,
  'enrollkit-security-info': EnrollkitSecurityInfo,
});

const day = 86_400_000;

export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

export const phone: EnrolledMethod = {
  ...{ id: 'm1', kind: 'text-message', name: null, detail: '+31 6 •••• ••78' },
  ...{ usableFor: ['sign-in', 'password-reset'], addedAt: '2026-03-02T09:30:00Z', lastUsedAt: '2026-11-27T07:15:00Z' },
};
export const app: EnrolledMethod = {
  ...{ id: 'm2', kind: 'authenticator-push', name: 'Work phone', detail: 'Pixel 9' },
  ...{ usableFor: ['sign-in', 'password-reset'], addedAt: '2026-11-28T08:00:00Z' },
};
export const email: EnrolledMethod = {
  ...{ id: 'm3', kind: 'email', name: null, detail: 'a••••@home.example', usableFor: ['password-reset'], addedAt: '2025-01-20T12:00:00Z' },
};

export const wantedTwo: readonly WantedMethods[] = [
  { purpose: 'sign-in', count: 2 },
  { purpose: 'password-reset', count: 2 },
];

export const optional: SignInPrompt = { type: 'set-up', wanted: wantedTwo, urgency: { type: 'optional' } };
export const required: SignInPrompt = { ...optional, urgency: { type: 'now' } };
export const review: SignInPrompt = { type: 'review', wanted: [], urgency: { type: 'optional' } };

const offers = [
  offer('passkey', undefined, { usableFor: ['sign-in'], phishingResistant: true }),
  offer('authenticator-push', undefined, { recommended: true }),
  offer('text-message'),
  offer('email', undefined, { usableFor: ['password-reset'] }),
];

export interface PromptScene {
  readonly prompt?: SignInPrompt | undefined;
  readonly methods?: readonly EnrolledMethod[];
  readonly more?: Partial<SecurityInfo>;
  readonly context?: () => Partial<ContextFrom<typeof signInPromptMachine>>;
  readonly adapter?: () => EnrollmentAdapter;
  readonly isProving?: boolean;
  readonly lang?: string;
  readonly appearance?: 'card' | 'plain';
  readonly renderIn?: 'light' | 'shadow';
  readonly content?: HostContent;
  readonly around?: (prompt: TemplateResult) => TemplateResult;
}

export function askedOf({ prompt, methods = [phone], more }: PromptScene): Pick<ContextFrom<typeof signInPromptMachine>, 'info' | 'plan'> {
  const known: SecurityInfo = { ...info, methods, offers, ...(prompt && { prompt }), ...more };
  const open = known.offers.filter(({ availability }) => availability.type === 'available');
  return { info: known, plan: planMethods(known, { offers: open, unfit: [], now: Date.now() }) };
}

/** The prompt in one of its states. */
export function showPrompt(value: StateValueFrom<typeof signInPromptMachine>, scene: PromptScene = {}): StoryObj {
  const { isProving = false, lang = '', appearance = 'card', renderIn = 'shadow', content = {}, around = prompt => prompt } = scene;
  const still = (): Still => ({
    adapter: scene.adapter?.() ?? adapter,
    actor: actorAt(signInPromptMachine, value, { context: { ...askedOf(scene), ...scene.context?.() } }),
    stepUp: actorAt(stepUpMachine, isProving ? 'asking' : 'idle', {
      context: { request: isProving ? { reason: 'session-expired' } : null },
    }),
  });
  const { actor, stepUp } = still();
  return {
    parameters: { states: [actor, stepUp].map(shown => shownState(shown.getSnapshot())) },
    render: () => {
      const now = still();
      return around(
        html`<story-sign-in-prompt
          .still=${now}
          .adapter=${now.adapter}
          .lang=${lang}
          .appearance=${appearance}
          .renderIn=${renderIn}
          .content=${content}
        ></story-sign-in-prompt>`,
      );
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'story-sign-in-prompt': FrozenPrompt;
  }
}
