import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { phoneCall } from '../../../src/methods/phone-call/phone-call.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const digits = '684629173';
const placed = { enrollmentId: 'e1', callId: 'c1', calling: '+31 CANARY 73' };
const method = { id: 'm1', kind: 'phone-call', name: null, usableFor: ['sign-in'], secret: 'CANARY' };

const answers: Record<string, unknown[]> = {
  begin: [placed, { ...placed, callAgainAfter: 5_000, note: 'CANARY' }],
  callAgain: [{ ...placed, callId: 'c2' }],
  confirm: [{ method, becameDefault: true }],
  loadSecurityInfo: [
    { account: 'ada', methods: [method], offers: [] },
    { account: 'ada', methods: [], offers: [] },
  ],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    const known = answers[call?.name ?? ''] ?? [];
    call?.resolve(known[which % known.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ secret: 'CANARY', digits });
const say =
  (type: string): Happening =>
  ({ script }) =>
    script.followed[0]?.say({ type, note: 'CANARY' });
const breakStream =
  (cause: unknown): Happening =>
  ({ script }) =>
    script.followed[0]?.fail(cause);
const endStream: Happening = ({ script }) => script.followed[0]?.end();

/** What a person does at the number, whatever is on the screen. */
const submit =
  (number: string): Happening =>
  async journey => {
    const screen = await journey.look();
    const input = screen.querySelector('input');
    if (input) input.value = number;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    screen.querySelector('form')?.requestSubmit();
  };
const type = submit(`+31 ${digits}`);
const typeOther = submit('+31 612345678');

const ringing = [send('other-number.wanted'), type, pass(11_000), answer(0)];
const confirmed = [...ringing, say('answered'), say('confirmed')];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to phoneCall', () => {
  it('no number is in a snapshot, and nobody is called that the person did not want called', { timeout: 120_000 }, async () => {
    await walkMethod(phoneCall, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), type, type, typeOther, say('answered')] },
        {
          weight: 12,
          of: [
            ...(['network', 'invalid-input', 'rate-limited', 'enrollment-expired', 'already-enrolled', 'step-up-required'] as const).map(
              refuse,
            ),
            ...['back', 'retry', 'call-again.wanted', 'other-number.wanted', 'given-number.wanted', 'page.returned'].map(name =>
              send(name),
            ),
            ...[11_000, 11_000, 31_000, 3_600_000].map(pass),
            ...['calling', 'confirmed', 'no-answer', 'busy', 'declined', 'failed', 'superseded', 'CANARY'].map(say),
            breakStream(new Error('CANARY')),
            breakStream(new EnrollmentError('enrollment-expired')),
            submit(`CANARY ${digits}`),
            endStream,
            breakDown,
            nonsense,
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        ...['no-answer', 'busy', 'declined', 'failed', 'superseded'].map(status => [
          ...ringing,
          say(status),
          pass(31_000),
          send('call-again.wanted'),
          pass(11_000),
          answer(0),
        ]),
        [...ringing, breakStream(new Error('CANARY')), send('retry'), send('back'), type],
        [...ringing, pass(31_000), send('call-again.wanted'), refuse('network'), send('retry'), refuse('rate-limited')],
        [...confirmed, pass(11_000), refuse('network'), pass(11_000), answer(1), send('retry'), answer(0)],
        [...confirmed, refuse('enrollment-expired'), answer(0)],
      ],
      canary: new RegExp(`CANARY|${digits}`, 'i'),
      holds({ script, received }) {
        expect(script.callsOf('begin').length).toBeLessThanOrEqual(received('number.submitted') + received('number.kept'));
        expect(script.callsOf('callAgain').length).toBeLessThanOrEqual(received('call-again.wanted') + received('retry'));
      },
      runs: 300,
      // Few countries, so that the choice among them is soon drawn.
      offer: { phone: { countries: ['NL'], given: { number: '+31 CANARY 67', editable: true } } },
    });
  });
});
