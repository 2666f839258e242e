import { recoveryCodes } from '../../../src/methods/recovery-codes/recovery-codes.js';
import { settle } from '../../support/method-journey.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const codes = ['CANARY-1', 'CANARY-2'];
const set = { enrollmentId: 'e1', issuer: 'Contoso', codes, note: 'CANARY' };
const method = { id: 'm1', kind: 'recovery-codes', name: null, usableFor: ['sign-in' as const], codes };
const info = { account: 'ada@example.com', methods: [], offers: [] };

const answers: Record<string, unknown[]> = {
  begin: [set, { ...set, expiresIn: 600_000, replaces: true }],
  confirm: [{ method, becameDefault: false, codes }],
  loadSecurityInfo: [info, { ...info, methods: [method] }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    call?.resolve(answers[call.name]?.[which % answers[call.name]!.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ codes: 'CANARY' });

/** Presses the primary button, with or without the tick. */
const finish =
  (isTicked: boolean): Happening =>
  async journey => {
    if (!journey.snapshot().matches('usable')) return;
    const screen = await journey.look();
    screen.querySelector<HTMLInputElement>('[name=saved]')!.checked = isTicked;
    screen.querySelector('form')!.requestSubmit();
    await settle();
  };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to recoveryCodes', () => {
  it('no code is in a snapshot, and none works that the person has not saved', { timeout: 120_000 }, async () => {
    await walkMethod(recoveryCodes, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), finish(true), finish(true), finish(false), send('next')] },
        {
          weight: 10,
          of: [
            ...(['locked', 'network', 'network', 'enrollment-expired', 'not-allowed', 'step-up-required'] as const).map(refuse),
            ...['renewal.confirmed', 'renewal.dismissed', 'saving.ticked', 'back', 'retry', 'page.returned'].map(type => send(type)),
            ...[11_000, 11_000, 11_000, 31_000, 3_600_000].map(pass),
            breakDown,
            nonsense,
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        [
          answer(0),
          finish(false),
          finish(true),
          pass(11_000),
          refuse('network'),
          pass(11_000),
          refuse('network'),
          send('retry'),
          answer(1),
        ],
        [pass(11_000), refuse('locked'), pass(6000), send('retry'), answer(1), pass(3_600_000), send('retry')],
      ],
      canary: /CANARY/i,
      info: { ...info, methods: [{ ...method, id: 'm0' }] },
      holds({ script, received }) {
        for (const { request } of script.callsOf('begin')) expect(request).toEqual({ renew: false });
        expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('secret.saved'));
      },
      runs: 400,
    });
  });
});
