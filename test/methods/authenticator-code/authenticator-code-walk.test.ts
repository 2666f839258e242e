import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authenticatorCode } from '../../../src/methods/authenticator-code/authenticator-code.js';
import type { CodeField } from '../../../src/ui/code-field.js';
import { settle } from '../../support/method-journey.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const secret = 'CANARYCANARYCANARYCANARYCANARY22';
const code = '918273';
const otpauth = { secret, issuer: 'Contoso', account: 'ada@example.com', note: 'CANARY' };
const method = { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'], secret };
const info = { account: 'ada@example.com', methods: [], offers: [] };

const answers: Record<string, unknown[]> = {
  begin: [
    { enrollmentId: 'e1', otpauth },
    { enrollmentId: 'e1', otpauth, expiresIn: 600_000 },
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
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ secret, code });

const submit: Happening = async journey => {
  if (!journey.snapshot().matches({ usable: 'enteringCode' })) return;
  const screen = await journey.look();
  const field = screen.querySelector<CodeField>('enrollkit-code-field')!;
  await field.updateComplete;
  field.querySelector('input')!.value = code;
  screen.querySelector('form')!.requestSubmit();
  await settle();
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to authenticatorCode', () => {
  it('no secret is in a snapshot, and nothing is asked for that the person did not want', { timeout: 120_000 }, async () => {
    await walkMethod(authenticatorCode, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), submit, send('next'), send('next')] },
        {
          weight: 10,
          of: [
            ...(['code-rejected', 'locked', 'network', 'network', 'enrollment-expired', 'not-allowed', 'step-up-required'] as const).map(
              refuse,
            ),
            ...['renewal.wanted', 'renewal.wanted', 'renewal.confirmed', 'renewal.confirmed', 'renewal.dismissed'].map(type => send(type)),
            ...['back', 'retry', 'page.returned'].map(type => send(type)),
            ...[11_000, 11_000, 11_000, 31_000, 3_600_000].map(pass),
            breakDown,
            nonsense,
            send('code.malformed', { flaw: 'too-short' }),
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        [answer(0), send('renewal.wanted'), send('renewal.confirmed'), pass(11_000), answer(0)],
        [answer(0), send('next'), submit, pass(11_000), refuse('network'), pass(11_000), refuse('network'), send('retry'), answer(1)],
        [answer(0), send('next'), submit, refuse('locked'), pass(31_000), submit, answer(0)],
        [answer(1), pass(3_600_000), send('retry')],
      ],
      canary: /CANARY|918273/i,
      holds({ script, received }) {
        const renewals = script.callsOf('begin').filter(({ request }) => (request as { renew: boolean }).renew);
        expect(renewals.length).toBeLessThanOrEqual(received('renewal.confirmed'));
        expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('code.submitted'));
      },
      runs: 500,
    });
  });
});
