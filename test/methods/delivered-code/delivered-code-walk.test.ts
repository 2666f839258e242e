import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliveredCode } from '../../../src/methods/delivered-code/delivered-code.js';
import type { CodeField } from '../../../src/ui/code-field.js';
import type { PhoneField } from '../../../src/ui/phone-field.js';
import { hearOtp, type OtpStub } from '../../support/otp-stub.js';
import { settle } from '../../support/method-journey.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const code = '918273';
const number = '+31698765432';
const method = { id: 'm1', kind: 'text-message', name: null, usableFor: ['sign-in'], secret: number };
const info = { account: 'ada@example.com', methods: [], offers: [] };
const delivery = { enrollmentId: 'e1', sentTo: `${number} CANARY`, otherChannels: ['voice', 'whatsapp'], secret: code };
const deliveries = [delivery, { ...delivery, expiresIn: 300_000, resendAfter: 0 }, { ...delivery, channel: 'voice', expiresIn: 10_000 }];

const answers: Record<string, unknown[]> = {
  begin: deliveries,
  resume: [...deliveries, null],
  resend: deliveries,
  confirm: [{ method, becameDefault: true, secret: code }],
  loadSecurityInfo: [info, { ...info, methods: [method] }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    call?.resolve(answers[call.name]?.[which % answers[call.name]!.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ secret: code });

const submit: Happening = async journey => {
  const screen = await journey.look();
  const phone = screen.querySelector<PhoneField>('enrollkit-phone-field');
  const field = screen.querySelector<CodeField>('enrollkit-code-field');
  await (phone ?? field)?.updateComplete;
  if (phone) Object.assign(phone, { value: number, country: 'NL' });
  if (field) field.querySelector('input')!.value = code;
  screen.querySelector('form')!.requestSubmit();
  await settle();
};

let otp: OtpStub;
beforeEach(() => {
  vi.useFakeTimers();
  otp = hearOtp();
});
afterEach(() => {
  otp.end();
  vi.useRealTimers();
});

const arrive: Happening = () => otp.arrive(code);

describe('whatever happens to deliveredCode', () => {
  it('nothing private is in a snapshot, and nothing is sent that the person did not want', { timeout: 120_000 }, async () => {
    await walkMethod(deliveredCode, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), answer(2), answer(3), submit, submit, arrive] },
        {
          weight: 10,
          of: [
            ...(['code-rejected', 'locked', 'rate-limited', 'network', 'enrollment-expired', 'already-enrolled'] as const).map(refuse),
            ...(['invalid-input', 'not-allowed', 'step-up-required'] as const).map(refuse),
            ...['other-destination.wanted', 'given-destination.wanted', 'back', 'retry', 'page.returned'].map(type => send(type)),
            ...[send('resend.wanted'), send('resend.wanted'), send('resend.wanted', { channel: 'voice' })],
            ...[11_000, 11_000, 31_000, 31_000, 3_600_000].map(pass),
            ...[send('code.malformed', { flaw: 'too-short' }), send('destination.malformed', { flaw: 'too-short' })],
            breakDown,
            nonsense,
            () => otp.refuse(),
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        [pass(11_000), answer(3), submit, pass(11_000), answer(0), pass(31_000), send('resend.wanted'), pass(11_000), answer(0)],
        [answer(0), submit, pass(11_000), refuse('network'), pass(11_000), refuse('network'), send('retry'), answer(1)],
        [answer(0), submit, refuse('locked'), pass(31_000), arrive, submit, answer(0)],
        [answer(2), pass(11_000), pass(31_000), send('retry'), answer(0)],
      ],
      offer: { phone: { country: 'NL', given: { number: '+31 6 ••• ••67', editable: true } } },
      canary: /CANARY|918273|98765432/i,
      holds({ script, received }) {
        expect(script.callsOf('begin').length).toBeLessThanOrEqual(received('destination.submitted'));
        expect(script.callsOf('resend').length).toBeLessThanOrEqual(received('resend.wanted') + received('retry'));
        expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('code.submitted'));
      },
      runs: 500,
    });
  });
});
