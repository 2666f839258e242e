import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passkey } from '../../../src/methods/passkey/passkey.js';
import { settle } from '../../support/method-journey.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';
import { creationOptions } from '../../support/passkey-options.js';

const secret = 'CANARY';
const options = creationOptions({ note: secret });
const method = { id: 'm1', kind: 'passkey', name: null, usableFor: ['sign-in'], secret };
const info = { account: 'ada@example.com', methods: [], offers: [] };

const answers: Record<string, unknown[]> = {
  begin: [
    { enrollmentId: 'e1', options },
    { enrollmentId: 'e1', options, expiresIn: 300_000 },
  ],
  confirm: [{ method, becameDefault: true, secret }],
  loadSecurityInfo: [info, { ...info, methods: [method] }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    call?.resolve(answers[call.name]?.[which % answers[call.name]!.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ secret });

/** The browser's dialogs that are open. */
let dialogs: { readonly resolve: (made: unknown) => void; readonly reject: (cause: unknown) => void }[] = [];
/** How often the browser was asked, and how often each journey was told so. */
let asked = 0;
const started = new Map<unknown, number>();

const press: Happening = async journey => {
  const { hasTag } = journey.snapshot();
  if (hasTag.call(journey.snapshot(), 'busy')) return;
  const form = (await journey.look()).querySelector('form');
  if (form?.querySelector('[part="primary"]')) form.requestSubmit();
  await settle();
};
const closeDialog =
  (name: string): Happening =>
  () =>
    dialogs.shift()?.reject(new DOMException(secret, name));
const touch: Happening = () => {
  const response = { clientDataJSON: secret, attestationObject: secret };
  dialogs.shift()?.resolve({ id: secret, toJSON: () => ({ id: secret, rawId: secret, response, type: 'public-key' }) });
};

beforeEach(() => {
  dialogs = [];
  asked = 0;
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  // Said at once: whatever is left out is asked of the browser itself, which takes its time.
  vi.spyOn(PublicKeyCredential, 'getClientCapabilities').mockResolvedValue({
    userVerifyingPlatformAuthenticator: true,
    conditionalGet: true,
  });
  vi.spyOn(PublicKeyCredential, 'signalUnknownCredential').mockResolvedValue();
  vi.spyOn(navigator.credentials, 'create').mockImplementation(request => {
    asked += 1;
    return new Promise((resolve, reject) => {
      const dialog = { resolve: resolve as never, reject };
      dialogs.push(dialog);
      request?.signal?.addEventListener('abort', () => {
        dialogs = dialogs.filter(other => other !== dialog);
        reject(new DOMException(secret, 'AbortError'));
      });
    });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('whatever happens to passkey', () => {
  it(
    'neither challenge nor credential is in a snapshot, and nothing is asked that the person did not want',
    { timeout: 120_000 },
    async () => {
      await walkMethod(passkey, {
        happenings: [
          { weight: 14, of: [answer(0), answer(0), answer(1), press, press, touch, touch] },
          {
            weight: 10,
            of: [
              ...(
                ['code-rejected', 'network', 'network', 'enrollment-expired', 'already-enrolled', 'unavailable', 'rate-limited'] as const
              ).map(refuse),
              ...(['NotAllowedError', 'InvalidStateError', 'SecurityError', 'OperationError', 'ConstraintError', 'TypeError'] as const).map(
                closeDialog,
              ),
              ...['back', 'retry', 'page.returned', 'next'].map(type => send(type)),
              ...[11_000, 11_000, 31_000, 400_000].map(pass),
              breakDown,
              nonsense,
            ],
          },
          { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
        ],
        tours: [
          [
            answer(0),
            press,
            closeDialog('NotAllowedError'),
            pass(11_000),
            answer(1),
            pass(400_000),
            press,
            pass(11_000),
            answer(1),
            pass(400_000),
          ],
          [answer(0), press, closeDialog('OperationError'), pass(11_000), answer(1), pass(400_000)],
          [answer(1), pass(400_000), press, answer(0), press, closeDialog('InvalidStateError')],
          [answer(0), press, closeDialog('ConstraintError'), press, answer(0), press, closeDialog('SecurityError')],
          [answer(0), press, touch, pass(11_000), refuse('network'), pass(11_000), refuse('network'), send('retry'), answer(1)],
          [answer(0), press, touch, refuse('unavailable'), pass(31_000), press, refuse('code-rejected')],
          [pass(11_000), refuse('network'), press, answer(0)],
        ],
        canary: /CANARY|Q0FOQVJZ/i,
        holds({ actor, script, received }) {
          started.set(actor, received('ceremony.started'));
          expect(asked).toBe([...started.values()].reduce((sum, count) => sum + count));
          expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('ceremony.started') + received('retry'));
          expect(dialogs.length).toBeLessThanOrEqual(1);
        },
        runs: 400,
      });
    },
  );
});
