import { fromPromise, type PromiseActorLogic } from 'xstate';
import type { Call } from '../contract/call.js';
import { readEnrollmentResult } from '../contract/read-enrollment-result.js';
import { readSecurityInfo } from '../contract/read-security-info.js';
import type { EnrolledMethod, EnrollmentResult, MethodKind } from '../contract/security-info.js';
import { findEnrolled } from './find-enrolled.js';
import type { MethodRun, MethodSetting } from './method.js';
import type { MadeSecret } from './shown-once-machine.js';

interface ShownOnceWiring {
  readonly kind: MethodKind;
  readonly backend: {
    confirm(enrollmentId: string, call: Call): Promise<unknown>;
    cancel(enrollmentId: string, call: Call): Promise<unknown>;
  };
  /** Has it made, and puts it into the vault. */
  readonly make: (signal: AbortSignal) => Promise<MadeSecret>;
  /** Whether a method of this kind that was not there before may be what was confirmed. Default true. */
  readonly mayBeOurs?: (method: EnrolledMethod) => boolean;
  readonly forget: () => void;
}

interface Wired extends Pick<MethodRun, 'release'> {
  readonly actors: {
    readonly makeSecret: PromiseActorLogic<MadeSecret>;
    readonly confirmSaved: PromiseActorLogic<EnrollmentResult, { enrollmentId: string }>;
    readonly findEnrolled: PromiseActorLogic<EnrollmentResult | null>;
  };
}

/** Wires what is shown once to the adapter. */
export function wireShownOnce(
  { adapter, calls, info }: MethodSetting,
  { kind, backend, make, mayBeOurs = () => true, forget }: ShownOnceWiring,
): Wired {
  let pendingId: string | null = null;

  return {
    actors: {
      makeSecret: fromPromise(async ({ signal }) => {
        const { enrollmentId, expiresIn } = await make(signal);
        pendingId = enrollmentId;
        return { enrollmentId, expiresIn };
      }),
      confirmSaved: fromPromise(async ({ input: { enrollmentId }, signal }) => {
        const result = await calls.make(call => backend.confirm(enrollmentId, call), readEnrollmentResult, signal);
        pendingId = null;
        return result;
      }),
      findEnrolled: fromPromise(async ({ signal }) => {
        const fresh = await calls.make(call => adapter.loadSecurityInfo(call), readSecurityInfo, signal);
        return findEnrolled(kind, info, { ...fresh, methods: fresh.methods.filter(mayBeOurs) });
      }),
    },
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      forget();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}
