import type { DemoCall } from '../adapters/demo/index.js';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { Call } from '../contract/call.js';
import { EnrollmentError, type EnrollmentErrorCode } from '../contract/enrollment-error.js';
import { hostileValues } from './hostile-values.js';

/** What becomes of a call; `answer` makes it as it is meant. */
export type Fault = (answer: () => Promise<unknown>, call: Call) => unknown;

type Member = (...given: unknown[]) => unknown;

const streams: readonly DemoCall[] = ['authenticatorPush.watchActivation', 'authenticatorPush.watchTest', 'phoneCall.watchCall'];

/**
 * The same adapter, in which one call goes wrong the first time it is made, or after so many that it `spares`. A stream says what the
 * call would have answered.
 */
export function withFault<Adapter extends EnrollmentAdapter>(adapter: Adapter, name: DemoCall, fault: Fault, spares = 0): Adapter {
  const [group, member] = name.split('.');
  const isStream = streams.includes(name);
  let count = 0;
  const wrap = (real: Member): Member =>
    function (...given) {
      count += 1;
      if (count !== spares + 1) return real(...given);
      const outcome = fault(async () => real(...given), given.at(-1) as Call);
      return isStream ? once(outcome) : outcome;
    };
  const members = adapter as unknown as Record<string, unknown>;
  if (!group || !members[group]) throw new Error(`There is no ${name} to go wrong.`);
  if (!member) return { ...adapter, [group]: wrap(members[group] as Member) };
  const inner = members[group] as Record<string, Member>;
  const real = inner[member];
  if (!real) throw new Error(`There is no ${name} to go wrong.`);
  return { ...adapter, [group]: { ...inner, [member]: wrap(real) } };
}

async function* once(outcome: unknown): AsyncGenerator {
  yield await outcome;
}

const reject =
  (code: EnrollmentErrorCode, data: object = {}): Fault =>
  () =>
    Promise.reject(new EnrollmentError(code, data));

const codes: readonly EnrollmentErrorCode[] = [
  ...(['code-rejected', 'code-expired', 'rate-limited', 'locked', 'step-up-required', 'step-up-cancelled', 'session-expired'] as const),
  ...(['enrollment-expired', 'already-enrolled', 'duplicate-name', 'limit-reached', 'not-allowed', 'delivery-failed'] as const),
  ...(['invalid-input', 'unsupported', 'unavailable', 'network', 'timeout', 'invalid-response', 'aborted', 'unknown'] as const),
];

/** Every way in which a call may go wrong. */
export const faults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(codes.map(code => [`is refused: ${code}`, reject(code)])),
  ...Object.fromEntries(
    [0, -5, 1e12, Number.NaN, 'soon', 'Wed, 21 Oct 2099 07:28:00 GMT', new Date(0)].map(wait => [
      `is refused for a while: ${String(wait)}`,
      reject('rate-limited', { retryAfter: wait }),
    ]),
  ),
  'fails with an error of its own': () => Promise.reject(new Error('canary-server-text: SELECT * FROM users')),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- An adapter may do that, too.
  'fails with nothing': () => Promise.reject(undefined),
  'throws at once': () => {
    throw new TypeError('canary-server-text');
  },
  'never settles': () => new Promise(() => undefined),
  'settles after it was given up': (answer, { signal }) =>
    new Promise((resolve, refuse) => {
      signal.addEventListener('abort', () => void answer().then(resolve, refuse));
    }),
  'fails after it was given up': (_, { signal }) =>
    new Promise((_, refuse) => {
      signal.addEventListener('abort', () => refuse(new Error('canary-server-text')));
    }),
  'settles twice': () => ({
    then(resolve: (value: unknown) => void, refuse: (cause: unknown) => void) {
      refuse(new Error('canary-server-text'));
      resolve({});
      refuse(new Error('canary-server-text'));
    },
  }),
  ...Object.fromEntries(Object.entries(hostileValues).map(([name, make]) => [`answers ${name}`, async () => make()])),
};
