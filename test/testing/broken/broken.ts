import type { DemoAdapter, DemoCall, DemoOptions } from '../../../src/adapters/demo/index.js';
import {
  EnrollmentError,
  type Call,
  type EnrollmentAdapter,
  type EnrollmentErrorCode,
  type EnrollmentResult,
} from '../../../src/contract/index.js';
import type { AdapterCapabilities } from '../../../src/testing/index.js';

/** A call of the adapter, whatever it takes and answers: what breaks it knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Anything = any;
export type AnyCall = (...given: Anything[]) => Anything;

/** Makes an adapter worse. */
export type Change = (adapter: DemoAdapter) => EnrollmentAdapter;

/** A demo adapter that does not do what an adapter has to. */
export interface BrokenAdapter {
  readonly how: string;
  readonly options?: DemoOptions;
  readonly change?: Change;
  readonly claims?: Partial<AdapterCapabilities>;
}

/** The same adapter with another call in the place of one of its own. */
export function broken(name: DemoCall, replace: (real: AnyCall, adapter: DemoAdapter) => AnyCall): Change {
  const [group = '', member] = name.split('.');
  return adapter => {
    const members = adapter as unknown as Record<string, AnyCall & Record<string, AnyCall>>;
    if (!member) return { ...adapter, [group]: replace(members[group]!, adapter) };
    return { ...adapter, [group]: { ...members[group]!, [member]: replace(members[group]![member]!, adapter) } };
  };
}

/** Several at once. */
export function inTurn(...changes: readonly Change[]): Change {
  return adapter => changes.reduce<DemoAdapter>((changed, change) => change(changed) as DemoAdapter, adapter);
}

/** Answers in another way. `given`: what it was called with; `nth`: how often it was called before. */
export function answersFrom(name: DemoCall, change: (answer: Anything, given: Anything[], nth: number) => unknown): Change {
  return broken(name, real => {
    let nth = 0;
    return async (...given) => change(await real(...given), given, nth++);
  });
}

/** Calls with something else. */
export function asks(name: DemoCall, change: (...given: Anything[]) => unknown[]): Change {
  return broken(
    name,
    real =>
      (...given) =>
        real(...change(...given)),
  );
}

/** Refuses by another code, or by none but an answer. */
export function refusedAs(
  code: EnrollmentErrorCode,
  as: EnrollmentErrorCode | ((...given: Anything[]) => unknown),
): (real: AnyCall) => AnyCall {
  return real =>
    async (...given) => {
      try {
        return await real(...given);
      } catch (cause) {
        if (!(cause as EnrollmentError).is(code)) throw cause;
        if (typeof as === 'string') throw new EnrollmentError(as);
        return as(...given);
      }
    };
}

/** Says other statuses than there are; those for which it says `null` it swallows. */
export function streams(name: DemoCall, change: (status: { readonly type: string }, nth: number) => object | null): Change {
  return broken(
    name,
    real =>
      async function* (...given) {
        let nth = 0;
        for await (const status of real(...given)) {
          const changed = change(status, nth++);
          if (changed) yield changed;
        }
      },
  );
}

/** Knows what came of each enrollment. */
export function confirmed(name: string, change: (adapter: DemoAdapter, results: ReadonlyMap<string, EnrollmentResult>) => Change): Change {
  return adapter => {
    const results = new Map<string, EnrollmentResult>();
    const remember = broken(`${name}.confirm` as DemoCall, real => async (request, call) => {
      const result = await real(request, call);
      results.set(typeof request === 'string' ? request : request.enrollmentId, result);
      return result;
    });
    return inTurn(remember, change(adapter, results))(adapter);
  };
}

/** The same call, as if nobody had given it up. */
export function fresh(call: Call): Call {
  return { ...call, signal: new AbortController().signal };
}

/** The same call, as if it were another intent. */
export function another(call: Call): Call {
  return { ...call, idempotencyKey: `${call.idempotencyKey}-${Math.random()}` };
}

/** Tells one status as another. */
export function toldAs(type: string, other: string): (status: { readonly type: string }) => { readonly type: string } {
  return status => (status.type === type ? { type: other } : status);
}

/** Leaves one status out. */
export function unlessType(type: string): (status: { readonly type: string }) => { readonly type: string } | null {
  return status => (status.type === type ? null : status);
}

export function never(): Promise<never> {
  return new Promise(() => undefined);
}
