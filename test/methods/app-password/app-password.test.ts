import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { EnrolledMethod, SecurityInfo } from '../../../src/contract/security-info.js';
import { appPassword as texts } from '../../../src/locales/en/app-password.js';
import { appPassword } from '../../../src/methods/app-password/app-password.js';
import type { TextField } from '../../../src/ui/text-field.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';

const password = 'cana rypa sswo rd67';
const made = { enrollmentId: 'e1', password };
const row = (name: string | null, id = 'm1'): EnrolledMethod => ({ id, kind: 'app-password', name, usableFor: [] });
const enrolled = { method: row('Mail'), becameDefault: false };
const info: SecurityInfo = { account: 'ada@example.com', methods: [], offers: [] };

let journey: MethodJourney;

type Settings = Parameters<typeof startMethod>[1];

async function startNaming(settings: Settings = {}): Promise<void> {
  journey = startMethod(appPassword, settings);
  journey.start();
  await settle();
}

const field = async (): Promise<TextField> => {
  const found = (await journey.look()).querySelector<TextField>('enrollkit-text-field')!;
  await found.updateComplete;
  return found;
};

/** Types a name, and presses Enter. */
async function submit(name: string): Promise<void> {
  const input = (await field()).querySelector('input')!;
  input.value = name;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.form!.requestSubmit();
  await settle();
}

async function startAtPassword(settings: Settings = {}): Promise<void> {
  await startNaming(settings);
  await submit('Mail');
  await journey.answer(made);
}

/** Ticks the box, and presses Enter. */
async function finish(): Promise<void> {
  const screen = await journey.look();
  screen.querySelector<HTMLInputElement>('[name=saved]')!.checked = true;
  screen.querySelector('form')!.requestSubmit();
  await settle();
}

const shown = async (): Promise<string> => (await journey.look()).textContent.replace(/\s+/g, ' ');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('appPassword', () => {
  it('makes a password under the name that was typed, confirms it, and ends enrolled', async () => {
    await startNaming();

    await submit('  Mail ');
    await journey.answer(made);
    await finish();
    await journey.answer(enrolled);

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ name: 'Mail' }]);
    expect(journey.script.callsOf('confirm').map(({ request }) => request)).toEqual(['e1']);
    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it('cannot begin without the capability', () => {
    expect(() => appPassword.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it.each([
    ['', texts.flaws.empty],
    ['   ', texts.flaws.empty],
    ['x'.repeat(65), texts.flaws.tooLong(64)],
  ])('says beside the field what is wrong with %j, and sends nothing', async (name, flaw) => {
    await startNaming();

    await submit(name);

    expect((await field()).error).toBe(flaw);
    expect(journey.script.calls).toEqual([]);
  });

  it('says beside the field that a name is taken, and keeps it there', async () => {
    await startNaming();
    await submit('Mail');

    await journey.refuse(new EnrollmentError('duplicate-name'));

    const { error, value } = await field();
    expect(error).toContain('You use this name for another method');
    expect(value).toBe('Mail');
  });

  it('shows the password as it comes, what to do with it, and that it is shown once', async () => {
    await startAtPassword();

    const text = await shown();
    expect([...(await journey.look()).querySelectorAll('.ek-copy-group')].map(group => group.textContent)).toEqual(password.split(' '));
    for (const said of [texts.useBody('Mail'), texts.spacesHint, texts.shownOnce]) expect(text).toContain(said);
  });

  it('says nothing of spaces where there are none', async () => {
    await startNaming();
    await submit('Mail');
    await journey.answer({ ...made, password: 'canarypassword67' });

    expect(await shown()).toContain('canarypassword67');
    expect(await shown()).not.toContain(texts.spacesHint);
  });

  it('keeps the password for who goes back and leaves the name as it is', async () => {
    await startAtPassword();
    journey.actor.send({ type: 'back' });
    expect((await field()).value).toBe('Mail');

    (await field()).querySelector('input')!.form!.requestSubmit();
    await settle();

    expect(journey.snapshot().value).toEqual({ usable: 'showing' });
    expect(journey.script.callsOf('begin')).toHaveLength(1);
  });

  it('makes another for who goes back and changes the name', async () => {
    await startAtPassword();
    journey.actor.send({ type: 'back' });

    await submit('Calendar');
    await journey.answer({ enrollmentId: 'e2', password: 'othe rpas swor d890' });

    expect(await shown()).toContain(texts.useBody('Calendar'));
    await finish();
    expect(journey.script.callsOf('confirm').map(({ request }) => request)).toEqual(['e2']);
  });

  it('makes another under the same name when the time is over', async () => {
    await startNaming();
    await submit('Mail');
    await journey.answer({ ...made, expiresIn: 60_000 });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(journey.snapshot().value).toBe('expired');

    journey.actor.send({ type: 'retry' });
    await settle();

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ name: 'Mail' }, { name: 'Mail' }]);
  });

  it('tells who loaded the page anew that the password is gone, until there is another', async () => {
    await startNaming({ resumes: true });
    expect(await shown()).toContain(texts.lostBody);

    await submit('Mail');
    await journey.answer(made);
    journey.actor.send({ type: 'back' });

    expect(await shown()).not.toContain(texts.lostBody);
  });

  it.each([
    ['of that name', row('Mail'), true],
    ['on a server that keeps no names', row(null), true],
    ['of another name, made elsewhere meanwhile', row('Calendar'), false],
  ])('takes for its own, after a confirmation without an answer, one %s: %s', async (_, found, isOurs) => {
    await startAtPassword();
    await finish();
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [found] });

    expect(journey.snapshot().status).toBe(isOurs ? 'done' : 'active');
  });

  it.each(Object.keys(hostileValues))('says that it could not be made when the server answers %s', async name => {
    await startNaming();
    await submit('Mail');

    await journey.answer(hostileValues[name]?.());

    expect(journey.snapshot().value).toBe('unmade');
  });
});

describe('leaving appPassword', () => {
  it('cancels what is pending on the server, once, and forgets password and name', async () => {
    await startAtPassword();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
    expect(await shown()).not.toMatch(/cana|Mail/);
  });
});
