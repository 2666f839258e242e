import { fromPromise } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { en } from '../../src/locales/en.js';
import type { securityInfoMachine } from '../../src/security-info/security-info-machine.js';
import { withFault } from '../../src/testing/with-fault.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { accountOf, label, openPage, texts } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const never = () => new Promise<never>(() => undefined);
const { removal, report, session } = texts;

describe('while the page waits, a person', () => {
  useFakeClock();

  it('finds what else could be done in its place, and held, while a method is deleted', async () => {
    const page = await openPage(withFault(accountOf(), 'removeMethod', never));
    await page.walk(label.remove('Laptop'));
    expect(page.button(report.open).ariaDisabled).not.toBe('true');

    await page.walk(removal.confirm);
    await until(() => expect(page.button(removal.removing).ariaBusy).toBe('true'));
    expect(page.button(report.open).ariaDisabled).toBe('true');
    page.button(report.open).click();
    await pass(100);

    expect(page.heading()).toContain('Laptop');
    expect(page.button(removal.removing).ariaBusy).toBe('true');
  });

  it('reads that the method is deleted, and may close the dialog, where the list takes long', async () => {
    const page = await openPage(withFault(accountOf(), 'loadSecurityInfo', never, 1));
    await page.walk(label.remove('Laptop'), removal.confirm);
    await pass(11_000);

    await page.reads(texts.done.removed('Laptop'));
    await page.reads(words.takingLongerOnly);
    expect(page.text()).not.toContain(removal.removing);
    expect(page.text()).not.toContain(removal.permanent);
    await page.walk(words.close);
    await page.isBack();

    expect(page.events()).toEqual(['enrollkit-removed']);
  });

  it('reads that the list takes long to be read again', async () => {
    const page = await openPage(withFault(accountOf(), 'loadSecurityInfo', never, 1));
    page.element.refresh();
    await pass(1000);
    expect(page.text()).not.toContain(words.loading);

    await pass(10_000);

    await page.reads(`${words.loading} ${words.takingLongerOnly}`);
    expect(page.names()).toHaveLength(3);
  });

  it('reads that it takes long to stay signed in', async () => {
    const page = await openPage(withFault(accountOf(undefined, { sessionLifetime: 60_000 }), 'extendSession', never));

    await page.walk(session.extend);
    await pass(11_000);

    await page.reads(words.takingLongerOnly);
    expect(page.button(session.extending).ariaBusy).toBe('true');
  });

  it('reads in one message that the list may be old, why, and what to do', async () => {
    const page = await openPage(withFault(accountOf(), 'loadSecurityInfo', () => Promise.reject(new EnrollmentError('network')), 1));
    page.element.refresh();
    await page.reads(`${texts.stale} ${en.problems.network} ${words.tryAgain}`);

    expect(page.element.shadowRoot!.querySelectorAll('[part="message"]')).toHaveLength(1);
  });

  it('is where it is said that the wizard could not be opened, and hears why', async () => {
    const page = await openPage();
    const { running } = page.element as unknown as { running: { actor: { logic: typeof securityInfoMachine } } };
    const loadWizard = fromPromise<void>(async () => {
      await new Promise(resolve => setTimeout(resolve, 100));
      throw new EnrollmentError('network');
    });
    Object.assign(running.actor.logic.implementations.actors, { loadWizard });

    for (const press of [texts.add, words.tryAgain]) {
      await page.walk(press);
      await pass(200);
      await page.shows(en.wizard.unopenedHeading);

      await until(() => expect(page.focused().textContent).toBe(en.wizard.unopenedHeading));
    }
    await pass(1000);
    expect(page.said.join()).toContain(en.problems.network);
    await page.walk(words.cancel);
    await page.isBack();

    expect(page.focused()).toBe(page.button(texts.add));
  });
});
