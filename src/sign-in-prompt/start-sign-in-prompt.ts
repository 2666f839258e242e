import { createActor, fromPromise } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import { readManagedInfo } from '../contract/read-managed-info.js';
import type { SecurityInfo } from '../contract/security-info.js';
import { createAdapterCalls } from '../methods/adapter-calls.js';
import type { MethodLoaders } from '../methods/method-table.js';
import { askStepUp, type StepUpActor } from '../methods/step-up-machine.js';
import type { Running } from '../page/page-element.js';
import { defineElements } from '../ui/define-elements.js';
import { listChoices } from '../wizard/list-choices.js';
import { startStepUp } from '../wizard/start-step-up.js';
import { narrowAdapter } from './narrow-adapter.js';
import { planMethods, type Plan } from './plan-methods.js';
import type { Reply } from './prompt-outcome.js';
import { signInPromptMachine, type Asked, type SignInPromptActor } from './sign-in-prompt-machine.js';

/** The prompt, wired to an adapter. */
export interface RunningPrompt extends Running {
  readonly adapter: EnrollmentAdapter;
  readonly actor: SignInPromptActor;
  readonly stepUp: StepUpActor;
  /** What the wizard is given for a plan: the same one as long as the plan is the same. */
  readonly wizardAdapter: (plan: Plan | null) => EnrollmentAdapter;
}

/** Wires the prompt to an adapter, at this one place. `loaders`: the methods that can be opened. */
export function startSignInPrompt(host: EventTarget, adapter: EnrollmentAdapter, loaders: () => MethodLoaders): RunningPrompt {
  const stepUp = startStepUp(host, adapter);
  const calls = createAdapterCalls({ timeout: adapter.callTimeout, stepUp: (request, signal) => askStepUp(stepUp, request, signal) });

  const look = fromPromise<Asked>(async ({ signal }) => {
    const info = await calls.make(call => adapter.loadSecurityInfo(call), readManagedInfo, signal);
    return asked(info, adapter, loaders());
  });
  // Where the server has no ear for it, what the person said is for the host alone.
  const tellReply = fromPromise<void, Reply>(async ({ input: reply, signal }) => {
    if (reply === 'later' && adapter.postponePrompt)
      await calls.make(async call => adapter.postponePrompt?.(call), readManagedInfo, signal);
    if (reply === 'right' && adapter.confirmReview) await calls.make(async call => adapter.confirmReview?.(call), readManagedInfo, signal);
  });
  const loadWizard = fromPromise<void>(async () => {
    const { EnrollkitWizard } = await import('../wizard/enrollkit-wizard.js');
    defineElements({ 'enrollkit-wizard': EnrollkitWizard });
  });
  const loadList = fromPromise<void>(async () => {
    const { EnrollkitSecurityInfo } = await import('../security-info/enrollkit-security-info.js');
    defineElements({ 'enrollkit-security-info': EnrollkitSecurityInfo });
  });
  const actor = createActor(signInPromptMachine.provide({ actors: { look, tellReply, loadWizard, loadList } }));
  actor.start();

  const narrowed = new WeakMap<Plan, EnrollmentAdapter>();
  return {
    adapter,
    actor,
    stepUp,
    wizardAdapter(plan) {
      if (!plan) return adapter;
      const known = narrowed.get(plan) ?? narrowAdapter(adapter, plan.purposes);
      narrowed.set(plan, known);
      return known;
    },
    stop() {
      for (const one of [actor, stepUp]) one.stop();
    },
  };
}

/** Opens what a reload broke off as soon as the person is asked again: it goes on where it was. */
export function openAgain(actor: SignInPromptActor): void {
  const listening = actor.subscribe(snapshot => {
    if (snapshot.matches('loading') || snapshot.matches('unavailable')) return;
    listening.unsubscribe();
    if (snapshot.matches('asking')) actor.send({ type: 'method.wanted', kind: null });
    if (snapshot.matches('reviewing') && !snapshot.context.info?.readOnly) actor.send({ type: 'edit.wanted' });
  });
}

function asked(info: SecurityInfo, adapter: EnrollmentAdapter, loaders: MethodLoaders): Asked {
  const now = Date.now();
  const offers = listChoices(info, adapter, loaders).flatMap(({ offer, available }) => (available ? [offer] : []));
  const unfit = typeof PublicKeyCredential === 'function' ? [] : ['passkey', 'security-key'];
  const ends = info.methods.flatMap(({ kind, expiresAt }) =>
    kind === 'temporary-access-pass' && expiresAt !== undefined ? [Date.parse(expiresAt) - now] : [],
  );
  return { info, plan: planMethods(info, { offers, unfit, now }), passLeft: ends.length > 0 ? Math.max(0, ...ends) : undefined };
}
