import { createActor, fromPromise } from 'xstate';
import type { EnrollmentAdapter, StepUpRequest } from '../contract/adapter.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import { readSecurityInfo } from '../contract/read-security-info.js';
import type { MethodKind } from '../contract/security-info.js';
import { createAdapterCalls } from '../methods/adapter-calls.js';
import type { MethodRun } from '../methods/method.js';
import type { LoadMethod, MethodLoaders } from '../methods/method-table.js';
import { listChoices } from './list-choices.js';
import type { KnownSetting } from './complete-setting.js';
import { wizardMachine, type WizardActor } from './wizard-machine.js';

interface WizardSetting {
  readonly adapter: EnrollmentAdapter;
  readonly loaders: MethodLoaders;
  readonly kind: MethodKind | null;
  readonly isReplacing: boolean;
  readonly resumes: boolean;
  /** Loads a method with all that it needs to be shown, and answers with what begins a run of it. */
  readonly open: (load: LoadMethod) => Promise<(setting: KnownSetting) => MethodRun>;
  /** Has the person prove again who they are. */
  readonly stepUp: (request: StepUpRequest, signal: AbortSignal) => Promise<void>;
}

/** A journey: the machine wired to an adapter. */
export interface WizardJourney {
  readonly actor: WizardActor;
  /** The run of the method that is open. */
  readonly run: () => MethodRun | undefined;
  /** Ends it without a word; pending enrollments are cancelled on the server unless the page may come back to them. */
  readonly stop: (abandon: boolean) => void;
}

/** Wires the wizard to an adapter, at this one place. */
export function startWizard({ adapter, loaders, kind, isReplacing, resumes, open, stepUp }: WizardSetting): WizardJourney {
  let run: MethodRun | undefined;
  let mayResume = resumes;

  const calls = createAdapterCalls({ timeout: adapter.callTimeout, stepUp });

  const release = (abandon: boolean): void => {
    const left = run;
    run = undefined;
    try {
      left?.release(abandon);
    } catch {
      // A host's own method. The journey goes on without it.
    }
  };

  const actor: WizardActor = createActor(
    wizardMachine.provide({
      actors: {
        loadInfo: fromPromise(({ signal }) => calls.make(call => adapter.loadSecurityInfo(call), readSecurityInfo, signal)),
        openMethod: fromPromise(async ({ input: { kind: wanted, info }, signal }) => {
          const offer = info?.offers.find(candidate => candidate.kind === wanted);
          const load = wanted && loaders[wanted];
          if (!info || !offer || !load) throw new EnrollmentError('unsupported');
          const begin = await open(load);
          // The person may have gone back and chosen another meanwhile.
          signal.throwIfAborted();
          const hasOthers = listChoices(info, adapter, loaders).filter(choice => choice.available).length > 1;
          run = begin({ adapter, calls, offer, info, hasOthers, resumes: mayResume });
          mayResume = false;
          return run;
        }),
        renameMethod: fromPromise(async ({ input: { id, name }, signal }) => {
          await calls.make(
            async call => adapter.renameMethod?.({ id, name }, call),
            () => undefined,
            signal,
          );
          return name;
        }),
      },
      actions: { releaseMethod: () => release(true) },
    }),
    { input: { kind, isReplacing } },
  );
  actor.start();

  return {
    actor,
    run: () => run,
    stop(abandon) {
      release(abandon);
      actor.stop();
    },
  };
}
