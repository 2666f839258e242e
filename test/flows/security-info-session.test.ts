import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { en } from '../../src/locales/en.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { accountOf, app, label, laptop, number, openPage, texts } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const { removal, done, session } = texts;
const minute = 60_000;

const comeBack = (): void => void document.dispatchEvent(new Event('visibilitychange'));

describe('the session of a person at the page of methods', () => {
  useFakeClock();

  it('is announced to end two minutes before, and can be extended', async () => {
    const page = await openPage(accountOf(undefined, { sessionLifetime: 15 * minute }));
    await pass(12 * minute);
    expect(page.text()).not.toContain(session.extend);

    await pass(minute + 1000);
    await page.reads(session.endsIn('2 minutes'));
    expect(page.said.join()).toContain('your session ends in');
    await page.walk(session.extend);

    await until(() => expect(page.text()).not.toContain(session.extend));
    expect(page.adapter.calls).toContain('extendSession');
  });

  it('that has ended is begun again in place, and the list is there as before', async () => {
    const page = await openPage(accountOf(undefined, { sessionLifetime: 3 * minute }));
    page.element.addEventListener('enrollkit-step-up-required', event => {
      event.waitUntil(Promise.resolve().then(() => page.adapter.confirmIdentity()));
    });
    await pass(3 * minute + 1000);
    await page.reads(session.ended);

    await page.walk(session.signIn);

    await until(() => expect(page.text()).not.toContain(session.ended));
    expect(page.names()).toHaveLength(3);
  });

  it('that is lost in the middle of a change is begun again, and the change is made', async () => {
    const page = await openPage();
    let prove: () => void = () => undefined;
    page.element.addEventListener('enrollkit-step-up-required', event => {
      event.waitUntil(new Promise<void>(resolve => (prove = resolve)));
    });
    await page.walk(label.rename('Pixel 9'));
    await page.type(words.nameLabel, 'Work phone');
    page.adapter.endSession();
    await page.walk(texts.naming.save);
    await page.shows(words.signInAgainHeading);
    // What the host shows for it must not be covered.
    expect(page.dialog()).toBeNull();

    page.adapter.confirmIdentity();
    prove();

    await page.reads(done.renamed('Work phone'));
  });

  it('asks for a proof before a change where the server wants one, and goes back to the dialog where the person does not give it', async () => {
    const page = await openPage(accountOf(undefined, { stepUp: 'by-host' }));
    page.element.addEventListener('enrollkit-step-up-required', event => event.waitUntil(new Promise(() => undefined)));
    await page.walk(label.remove('Laptop'), removal.confirm);
    await page.shows(words.stepUpHeading);

    await page.walk(words.cancel);

    await page.shows(removal.heading('Laptop'));
    await page.reads(words.problems['step-up-cancelled']);
    await page.walk(words.cancel);
    await page.isBack();
    expect(page.names()).toContain('Laptop');
    await until(() => expect(page.events()).toEqual(['enrollkit-failed']));
  });
});

describe('a list that changes under the person', () => {
  useFakeClock();
  const call = { signal: new AbortController().signal, idempotencyKey: 'elsewhere' };

  it('is read again when the page is looked at again', async () => {
    const page = await openPage();

    await page.adapter.removeMethod('key', call);
    comeBack();

    await until(() => expect(page.names()).toEqual(['Pixel 9', 'Text message']));
  });

  it('is not read while a dialog is open', async () => {
    const page = await openPage();
    await page.walk(label.remove('Laptop'));
    const before = page.adapter.calls.length;

    comeBack();
    await pass(1000);

    expect(page.adapter.calls).toHaveLength(before);
  });

  it('tells of a method that is gone by the time it is to be renamed', async () => {
    const page = await openPage();
    await page.walk(label.rename('Laptop'));
    await page.adapter.removeMethod('key', call);

    await page.type(words.nameLabel, 'Work laptop');
    await page.walk(texts.naming.save);
    await page.isBack();

    await page.reads(done.gone('Laptop'));
    expect(page.names()).toEqual(['Pixel 9', 'Text message']);
    expect(page.events()).toEqual([]);
  });

  it('removes what is gone without a word of trouble', async () => {
    const page = await openPage();
    await page.walk(label.remove('Laptop'));
    await page.adapter.removeMethod('key', call);

    await page.walk(removal.confirm);
    await page.isBack();

    await page.reads(done.removed('Laptop'));
  });

  it('shows other options where the chosen default is of a method that is gone', async () => {
    const page = await openPage(accountOf([app, laptop, number]));
    await page.walk(label.changeDefault);
    page.find('radio', texts.defaultMethod.uses['text-message']('+31 ••••••78')).click();
    await page.adapter.removeMethod('phone', call);

    await page.walk(texts.defaultMethod.save);

    await page.reads(en.problems['not-allowed']);
    expect(page.dialog()!.querySelectorAll('input')).toHaveLength(2);
  });

  it('says so when it could not be read again, and tries again', async () => {
    const page = await openPage();
    page.adapter.failNext('loadSecurityInfo', new EnrollmentError('network'));
    comeBack();
    await page.reads(texts.stale);
    expect(page.names()).toHaveLength(3);

    await page.walk(words.tryAgain);

    await until(() => expect(page.text()).not.toContain(texts.stale));
  });

  it('says that there is no line, and that there is one again', async () => {
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    onTestFinished(() => line.mockRestore());
    const page = await openPage();
    await page.reads(texts.offline);

    line.mockReturnValue(true);
    dispatchEvent(new Event('online'));

    await until(() => expect(page.text()).not.toContain(texts.offline));
  });
});
