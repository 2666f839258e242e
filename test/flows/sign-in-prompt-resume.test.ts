import { manage } from '../../src/locales/en/manage.js';
import { en } from '../../src/locales/en.js';
import { useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, optional, required, review, texts, type OpenPrompt } from '../support/open-prompt.js';
import { setUpApp } from '../support/set-up-in-prompt.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const open = (adapter = asking(required), set = {}) => openPrompt(adapter, { resume: true, ...set });

/** The page goes, and comes again: with nothing of before but what the tab and the server keep. */
async function comeBack(prompt: OpenPrompt, set = {}): Promise<OpenPrompt> {
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
  prompt.element.remove();
  return open(prompt.adapter, set);
}

async function toScan(prompt: OpenPrompt): Promise<void> {
  await prompt.walk(texts.start, words.next, words.next);
  await prompt.shows(words.scanHeading);
}

const drawn = ({ element }: OpenPrompt): Promise<string> =>
  until(() => {
    const path = element.renderRoot.querySelector('[part="qr-code"] path')?.getAttribute('d');
    expect(path).toBeTruthy();
    return path!;
  });

describe('a prompt that comes back in the middle of a setup', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('shows the person where they were, with what the server holds for them, and goes on to the end', async () => {
    const prompt = await open();
    await toScan(prompt);
    const before = await drawn(prompt);

    const again = await comeBack(prompt);
    await again.shows(words.scanHeading);
    expect(await drawn(again)).toBe(before);
    await again.walk(words.next);
    await again.type(words.codeLabel, await again.adapter.phone.code());
    await again.walk(words.check, words.done);
    await again.shows(texts.summaryHeading);
    await again.walk(words.done);

    await until(() => expect(again.outcomes()).toEqual(['completed']));
    expect(prompt.events()).toEqual([]);
    expect({ ...sessionStorage }).toEqual({});
  });

  it('does so again after it was loaded twice', async () => {
    const prompt = await open();
    await toScan(prompt);

    const again = await comeBack(await comeBack(prompt).then(async once => (await once.shows(words.scanHeading), once)));

    await again.shows(words.scanHeading);
  });

  it('asks where nothing was begun but the choice', async () => {
    const prompt = await open();
    await prompt.walk(words.anotherMethod);
    await prompt.shows(words.chooseHeading);

    const again = await comeBack(prompt);

    await again.shows(texts.heading);
    expect(again.has(texts.start)).toBe(true);
  });

  it('asks again of whoever leaves what was resumed, and has forgotten it', async () => {
    const prompt = await open(asking(optional));
    await toScan(prompt);
    const again = await comeBack(prompt);
    await again.shows(words.scanHeading);

    await again.walk(words.cancel);
    await until(() => expect(again.has(texts.start)).toBe(true));

    expect({ ...sessionStorage }).toEqual({});
    expect(again.adapter.calls).toContain('authenticatorCode.cancel');
    expect((await comeBack(again)).has(texts.start)).toBe(true);
  });

  it('asks where the host does not want it to go on, and begins what the person wants then', async () => {
    const prompt = await open();
    await toScan(prompt);

    const again = await comeBack(prompt, { resume: false });

    await until(() => expect(again.has(texts.start)).toBe(true));
  });

  it('is over where nothing is asked any more, and opens nothing', async () => {
    const prompt = await open(asking(optional));
    await toScan(prompt);
    await prompt.adapter.postponePrompt!({ signal: new AbortController().signal, idempotencyKey: 'k' });

    const again = await comeBack(prompt);

    await until(() => expect(again.outcomes()).toEqual(['nothing-asked']));
  });

  it('begins what the person wants, and not what was left elsewhere on the tab', async () => {
    const prompt = await open();
    sessionStorage.setItem('enrollkit-resume', 'email');

    await prompt.walk(texts.start);
    await setUpApp(prompt);

    expect({ ...sessionStorage }).not.toEqual({ 'enrollkit-resume': 'email' });
  });

  it('shows the list again, with the setup over it, where the person added something during a review', async () => {
    const prompt = await open(asking(review));
    await prompt.walk(manage.add);
    await prompt.shows(texts.editHeading);
    await prompt.walk(manage.add, /^Authenticator app/, words.next, words.next);
    await prompt.shows(words.scanHeading);

    const again = await comeBack(prompt);

    await again.shows(words.scanHeading);
    await again.walk(words.cancel, texts.editDone);
    await again.shows(texts.reviewHeading);
    expect(again.text()).not.toContain(en.wizard.chooseHeading);
  });
});
