import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { AnyActorRef, AnyMachineSnapshot, ContextFrom, StateValueFrom } from 'xstate';
import { actorAt } from '../../test/support/actor-at.js';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import { stepUpMachine } from '../../src/methods/step-up-machine.js';
import { changeMachine } from '../../src/security-info/change-machine.js';
import type { Change } from '../../src/security-info/change.js';
import type { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import { securityInfoMachine } from '../../src/security-info/security-info-machine.js';
import { sessionMachine } from '../../src/security-info/session-machine.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { account } from '../security-info/account.js';
import { FrozenSecurityInfo } from './frozen-security-info.js';
import { shownState } from './shown-states.js';

defineElements({ 'story-security-info': FrozenSecurityInfo });

interface Still<Machine extends typeof changeMachine | typeof sessionMachine | typeof stepUpMachine> {
  readonly value: StateValueFrom<Machine>;
  readonly context?: Partial<ContextFrom<Machine>>;
}

type Settings = Partial<
  Pick<EnrollkitSecurityInfo, 'lang' | 'theme' | 'appearance' | 'headingLevel' | 'renderIn' | 'unavailable' | 'content'>
>;

/** What is beside the list. Asked when the story is drawn, since deadlines count from then. */
export interface PageScene {
  readonly context?: () => Partial<ContextFrom<typeof securityInfoMachine>>;
  readonly session?: () => Still<typeof sessionMachine>;
  readonly stepUp?: () => Still<typeof stepUpMachine>;
  readonly adapter?: EnrollmentAdapter;
  readonly online?: boolean;
  readonly settings?: Settings;
  readonly around?: (page: TemplateResult) => TemplateResult;
}

export type PageStory = StoryObj & { readonly parameters: { readonly states: readonly string[] } };

/** Has every capability. What stands still never calls it. */
const everything = createDemoAdapter({ offers: demoOffers() });

type Actors = Readonly<Record<'actor' | 'session' | 'stepUp', AnyActorRef>>;

/** The page in one of its states. */
export const showPage = (value: StateValueFrom<typeof securityInfoMachine>, scene: PageScene = {}): PageStory =>
  draw(() => actorAt(securityInfoMachine, value, { context: { info: account, ...scene.context?.() } }), scene);

/** The page with a dialog over it, in one of the dialog's states. */
export const showChange = (
  change: Change,
  value: StateValueFrom<typeof changeMachine>,
  context: () => Partial<ContextFrom<typeof changeMachine>> = () => ({}),
  scene: PageScene = {},
): PageStory =>
  draw(() => {
    const info = context().info ?? account;
    const subject = change === 'default' || change === 'sign-out' ? null : (info.methods[0] ?? null);
    const child = actorAt(changeMachine, value, { input: { change, info, subject }, context: context() });
    return actorAt(securityInfoMachine, 'changing', {
      context: { info, change, subject, ...scene.context?.() },
      children: { change: child },
    });
  }, scene);

function draw(actor: () => AnyActorRef, scene: PageScene): PageStory {
  const { settings = {}, around = page => page } = scene;
  const start = (): Actors => {
    const session = scene.session?.() ?? { value: 'calm' };
    const stepUp = scene.stepUp?.() ?? { value: 'idle' };
    return {
      actor: actor(),
      session: actorAt(sessionMachine, session.value, { context: session.context ?? {} }),
      stepUp: actorAt(stepUpMachine, stepUp.value, { context: stepUp.context ?? {} }),
    };
  };
  const still = start();
  const children = Object.values(still.actor.getSnapshot().children as Record<string, AnyActorRef | undefined>);
  const seen = [...Object.values(still), ...children].flatMap(one => (one ? [shownState(one.getSnapshot() as AnyMachineSnapshot)] : []));
  return {
    parameters: { states: seen },
    render: () =>
      around(
        html`<story-security-info
          .adapter=${scene.adapter ?? everything}
          .still=${start()}
          .online=${scene.online ?? true}
          .lang=${settings.lang ?? ''}
          .theme=${settings.theme ?? null}
          .appearance=${settings.appearance ?? 'card'}
          .headingLevel=${settings.headingLevel ?? 2}
          .renderIn=${settings.renderIn ?? 'shadow'}
          .unavailable=${settings.unavailable ?? 'reason'}
          .content=${settings.content ?? {}}
        ></story-security-info>`,
      ),
  };
}
