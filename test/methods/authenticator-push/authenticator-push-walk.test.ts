import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { authenticatorPush } from '../../../src/methods/authenticator-push/authenticator-push.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const number = '918273';
const activation = { enrollmentId: 'e1', qrContent: 'CANARY', code: 'CANARY-CODE', url: 'https://contoso.example/CANARY' };
const sent = { testId: 't1', number, expiresIn: 60_000, note: 'CANARY' };
const method = { id: 'm1', kind: 'authenticator-push', name: null, usableFor: ['sign-in'], secret: 'CANARY' };

const answers: Record<string, unknown[]> = {
  begin: [activation, { ...activation, expiresIn: 600_000 }],
  sendTest: [sent, { ...sent, resendAfter: 5_000 }],
  confirm: [{ method, becameDefault: true }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    const known = answers[call?.name ?? ''] ?? [];
    call?.resolve(known[which % known.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ secret: 'CANARY', number });
const say =
  (type: string): Happening =>
  ({ script }) =>
    script.followed[0]?.say({ type, note: 'CANARY' });
const breakStream =
  (cause: unknown): Happening =>
  ({ script }) =>
    script.followed[0]?.fail(cause);
const endStream: Happening = ({ script }) => script.followed[0]?.end();

const tested = [answer(0), say('activated'), send('next'), pass(11_000), answer(0)];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to authenticatorPush', () => {
  it('no secret is in a snapshot, and nothing is sent that the person did not want', { timeout: 120_000 }, async () => {
    await walkMethod(authenticatorPush, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), send('next'), send('next'), say('activated')] },
        {
          weight: 12,
          of: [
            ...(['network', 'network', 'delivery-failed', 'rate-limited', 'enrollment-expired', 'step-up-required'] as const).map(refuse),
            ...['renewal.wanted', 'renewal.wanted', 'renewal.confirmed', 'renewal.confirmed', 'renewal.dismissed'].map(type => send(type)),
            ...['back', 'retry', 'resend.wanted', 'page.returned'].map(type => send(type)),
            ...[11_000, 11_000, 11_000, 31_000, 3_600_000].map(pass),
            ...['waiting', 'approved', 'approved', 'denied', 'expired', 'superseded', 'unreachable', 'CANARY'].map(say),
            breakStream(new Error('CANARY')),
            breakStream(new EnrollmentError('session-expired')),
            endStream,
            breakDown,
            nonsense,
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted'), send('codes.wanted')] },
      ],
      tours: [
        [answer(0), send('renewal.wanted'), send('renewal.confirmed'), pass(11_000), answer(0)],
        [answer(0), send('next'), pass(11_000), breakStream(new Error('CANARY')), send('retry'), say('expired')],
        [...tested, say('approved'), pass(11_000), refuse('network'), send('retry'), answer(0)],
        ...['denied', 'expired', 'superseded', 'unreachable'].map(type => [...tested, say(type), pass(31_000), send('resend.wanted')]),
        [...tested, endStream, send('retry'), pass(61_000)],
        [answer(0), say('activated'), send('next'), refuse('delivery-failed'), send('retry')],
      ],
      canary: /CANARY|918273/i,
      holds({ script, received }) {
        const renewals = script.callsOf('begin').filter(({ request }) => (request as { renew: boolean }).renew);
        expect(renewals.length).toBeLessThanOrEqual(received('renewal.confirmed'));
        expect(script.callsOf('sendTest').length).toBeLessThanOrEqual(received('next') + received('resend.wanted') + received('retry'));
      },
      runs: 500,
    });
  });
});
