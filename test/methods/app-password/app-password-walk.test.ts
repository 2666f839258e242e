import { appPassword } from '../../../src/methods/app-password/app-password.js';
import type { TextField } from '../../../src/ui/text-field.js';
import { settle } from '../../support/method-journey.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';

const password = 'cana ry77 word';
const name = 'Canary mail';
const made = { enrollmentId: 'e1', password, note: 'CANARY' };
const method = { id: 'm1', kind: 'app-password', name, usableFor: [], password };
const info = { account: 'ada@example.com', methods: [], offers: [] };

const answers: Record<string, unknown[]> = {
  begin: [made, { ...made, expiresIn: 600_000 }],
  confirm: [{ method: { ...method, name: null }, becameDefault: false, password }],
  loadSecurityInfo: [info, { ...info, methods: [{ ...method, name: null }] }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    call?.resolve(answers[call.name]?.[which % answers[call.name]!.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ password });

/** Types a name, and presses Enter. */
const submit =
  (typed: string): Happening =>
  async journey => {
    if (!journey.snapshot().matches('opening')) return;
    const screen = await journey.look();
    const field = screen.querySelector<TextField>('enrollkit-text-field')!;
    await field.updateComplete;
    field.value = typed;
    screen.querySelector('form')!.requestSubmit();
    await settle();
  };
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

describe('whatever happens to appPassword', () => {
  it('neither password nor name is in a snapshot, and none works that the person does not have', { timeout: 120_000 }, async () => {
    await walkMethod(appPassword, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), submit(name), submit(`${name} 2`), finish(true), finish(true), finish(false)] },
        {
          weight: 10,
          of: [
            ...(['duplicate-name', 'locked', 'network', 'network', 'enrollment-expired', 'not-allowed', 'step-up-required'] as const).map(
              refuse,
            ),
            ...['saving.ticked', 'back', 'retry', 'page.returned'].map(type => send(type)),
            ...[11_000, 11_000, 11_000, 31_000, 3_600_000].map(pass),
            breakDown,
            nonsense,
            submit(''),
            submit(name.repeat(9)),
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        [submit(''), submit(name), pass(11_000), answer(0), finish(false), finish(true), pass(11_000), refuse('network'), pass(11_000), refuse('network'), send('retry'), answer(1)], // prettier-ignore
        [submit(name), refuse('locked'), pass(6000), send('retry'), answer(1), pass(3_600_000), send('retry')],
      ],
      canary: /cana\s?ry/i,
      holds({ script, received }) {
        expect(script.callsOf('begin').length).toBeLessThanOrEqual(received('name.submitted') + received('name.kept') + received('retry'));
        expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('secret.saved'));
      },
      runs: 400,
    });
  });
});
