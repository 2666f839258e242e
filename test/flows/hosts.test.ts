import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { allowConsole } from '../support/fail-on-console.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';
import { authenticator as dutch } from '../../src/locales/nl/authenticator.js';
import { later as dutchLater } from '../../src/locales/nl/later.js';
import { nl } from '../../src/locales/nl.js';

/** Something of the host's on the page. */
function place<Placed extends Element>(element: Placed): Placed {
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** In which language what an element says is marked, and in which direction it runs. */
function languageOf({ renderRoot }: EnrollkitWizard): readonly [lang: string, direction: string] {
  const section = renderRoot.querySelector<HTMLElement>('.ek')!;
  return [section.lang, getComputedStyle(section).direction];
}

describe('on the page of a host', () => {
  useFakeClock();

  it('all of it is in Dutch where the page is', async () => {
    document.documentElement.lang = 'nl-BE';
    onTestFinished(() => document.documentElement.removeAttribute('lang'));
    const wizard = await openWizard();
    await wizard.shows(nl.wizard.chooseHeading);

    await wizard.walk(/^Authenticator-app/, dutch.differentApp, dutchLater.common.next, dutchLater.common.next);
    await wizard.shows(dutch.scanHeading);
    await wizard.walk(dutchLater.common.next);
    await wizard.type(dutch.codeLabel, '12');
    await wizard.walk(dutch.check);
    await wizard.reads(dutch.flaws['too-short'](6));
    await wizard.type(dutch.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(dutch.check);
    await wizard.reads(dutchLater.addSecond);
    await wizard.walk(dutchLater.common.done);

    await wizard.shows(dutchLater.endedEnrolled);
  });

  it('the language may change under way, and nothing else does', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { method: 'authenticator-code', lang: 'en' } });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    await wizard.type(words.codeLabel, '123');

    wizard.element.lang = 'nl';
    await wizard.shows(dutch.enterHeading);

    expect(wizard.textbox(dutch.codeLabel).value).toBe('123');
    expect(wizard.adapter.calls.filter(call => call.endsWith('begin'))).toHaveLength(1);
  });

  it.for(['xx-unknown', 'not a tag!', 'zz', '', 'en_GB'])('speaks English where lang="%s" is not known', async lang => {
    allowConsole(/`lang`/);

    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { lang } });

    await wizard.shows(words.chooseHeading);
    expect(languageOf(wizard.element)).toEqual(['en', 'ltr']);
  });

  it('runs in the direction of the language that it states itself, whatever that of the page is', async () => {
    const page = document.documentElement;
    [page.lang, page.dir] = ['en', 'ltr'];
    const arabic = await openWizard({ adapter: createDemoAdapter(), set: { lang: 'ar' } });
    await until(() => expect(languageOf(arabic.element)).toEqual(['ar-u-nu-latn', 'rtl']));
    [page.lang, page.dir] = ['he', 'rtl'];
    const dutchInHebrew = await openWizard({ adapter: createDemoAdapter(), set: { lang: 'nl' } });
    onTestFinished(() => ['lang', 'dir'].forEach(name => page.removeAttribute(name)));

    await until(() => expect(languageOf(dutchInHebrew.element)).toEqual(['nl', 'ltr']));
  });

  it('says aloud in which language it speaks', async () => {
    allowConsole(/`lang`/);
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { lang: 'xx', method: 'authenticator-code' } });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);
    wizard.adapter.failNext('authenticatorCode.confirm', new EnrollmentError('unavailable'));
    await wizard.type(words.codeLabel, '123456');
    await wizard.walk(words.check);
    await wizard.reads('The service is not available.');
    await pass(1000);

    const regions = [...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]')].filter(one => one.textContent);
    expect([...new Set(regions.map(one => one.lang))]).toEqual(['en']);
  });

  it('keeps the button that leaves inside, where the panel has no padding', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { appearance: 'plain' } });
    const boxOf = (part: string): DOMRect => wizard.element.renderRoot.querySelector(`[part="${part}"]`)!.getBoundingClientRect();
    const isInside = (): boolean => boxOf('cancel').right <= boxOf('base').right && boxOf('cancel').top >= boxOf('base').top;
    await wizard.shows(words.chooseHeading);
    await until(() => expect(isInside()).toBe(true));

    await wizard.walk(/^Authenticator app/);
    await until(() => expect(wizard.element.renderRoot.querySelector('[part="stepper"]')).not.toBeNull());

    expect(isInside()).toBe(true);
  });

  it('renders without a shadow root where the host wants that, and works the same', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { renderIn: 'light', method: 'authenticator-code' } });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    await wizard.walk(words.next);

    await wizard.type(words.codeLabel, '1');
    await wizard.walk(words.check);
    await wizard.reads(/Enter all of them/);
    expect(wizard.element.shadowRoot).toBeNull();
    expect(document.activeElement).toBe(wizard.textbox(words.codeLabel));
    await wizard.type(words.codeLabel, await wizard.adapter.phone.code());
    await wizard.walk(words.check);
    await wizard.shows(words.appIsSetUp);
    await wizard.walk(words.done);

    await wizard.shows(words.endedEnrolled);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('is drawn the same with and without a shadow root', async () => {
    const styleOf = async (renderIn: 'light' | 'shadow'): Promise<string[]> => {
      const wizard = await openWizard({ adapter: createDemoAdapter(), set: { renderIn, method: 'authenticator-code' } });
      await wizard.shows(words.getHeading);
      const { backgroundColor, color, minHeight, borderRadius } = getComputedStyle(wizard.button(words.next));
      wizard.element.remove();
      return [backgroundColor, color, minHeight, borderRadius];
    };

    expect(await styleOf('light')).toEqual(await styleOf('shadow'));
  });

  it('says what it has to say inside the dialog of the host that it stands in', async () => {
    const dialog = place(document.createElement('dialog'));
    dialog.showModal();
    const wizard = await openWizard({
      adapter: createDemoAdapter(),
      set: { appearance: 'plain', method: 'authenticator-push' },
      home: dialog,
    });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);
    wizard.button(words.cancel).focus();
    await pass(200);

    wizard.adapter.phone.activate();
    await wizard.shows(words.connectedHeading);
    await pass(200);

    expect(dialog.querySelector('[role="alert"]')?.textContent).toBe(words.connectedHeading);
    expect([...document.body.children].filter(({ role }) => role === 'alert')).toEqual([]);
  });

  it('asks whether to show a new code in a dialog over that of the host', async () => {
    const dialog = place(document.createElement('dialog'));
    dialog.showModal();
    const wizard = await openWizard({
      adapter: createDemoAdapter(),
      set: { appearance: 'plain', method: 'authenticator-code' },
      home: dialog,
    });
    await wizard.walk(words.next, words.next);
    await wizard.shows(words.scanHeading);

    await wizard.walk(words.newCode);
    await wizard.reads(words.newCodeBody);
    await wizard.walk(words.newCodeKeep);
    await until(() => expect(wizard.element.shadowRoot?.querySelector('dialog:modal')).toBeNull());

    expect(dialog.open).toBe(true);
  });

  it.for(['light', 'dark'] as const)('is %s where the host says so', async theme => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { theme } });
    await wizard.shows(words.chooseHeading);

    const section = wizard.element.shadowRoot?.querySelector('section');

    expect(section && getComputedStyle(section).colorScheme).toMatch(theme);
  });

  it('has headings of the level that fits the page', async () => {
    const wizard = await openWizard({ adapter: createDemoAdapter(), set: { headingLevel: 4 } });
    await wizard.shows(words.chooseHeading);

    expect([...(wizard.element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({ localName }) => localName)).toEqual([
      'h4',
    ]);
  });
});
