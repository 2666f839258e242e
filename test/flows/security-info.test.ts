import { userEvent } from 'vitest/browser';
import type { RemovedEvent } from '../../src/security-info/security-info-events.js';
import { useFakeClock } from '../support/fake-clock.js';
import { accountOf, app, label, laptop, listed, number, openPage, texts } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const { row, removal, defaultMethod, done, naming } = texts;
const notification = defaultMethod.uses['app-notification'];
const message = defaultMethod.uses['text-message'];

describe('the page of methods', () => {
  useFakeClock();

  it('lists what is on the account, the strongest first, and marks the default by a word', async () => {
    const page = await openPage();

    expect(page.names()).toEqual(['Laptop', 'Pixel 9', 'Text message']);
    expect(page.text()).toContain(`Pixel 9 ${row.isDefault}`);
    expect(page.text()).toContain('+31 ••••••78');
    expect(page.find('list', texts.listLabel).querySelectorAll('li')).toHaveLength(3);
    for (const name of ['Laptop', 'Pixel 9', 'Text message']) expect(page.button(label.remove(name))).toBeTruthy();
  });

  it('says what to do where nothing is set up', async () => {
    const page = await openPage(accountOf([]));

    await page.reads(texts.emptyBody);
    expect(page.button(texts.add)).toBeTruthy();
  });

  it.each([{ offers: [] }, { readOnly: true }])('asks for no method where none can be added: %o', async limits => {
    const page = await openPage(accountOf([], limits));

    await page.reads(texts.emptyHeading);
    expect(page.text()).not.toContain(texts.emptyBody);
  });

  it('lists a kind that nobody knows by its own name, and lets it be removed', async () => {
    const page = await openPage(accountOf([app, listed('p', 'carrier-pigeon' as never, { detail: 'Gerrit' })]));

    await page.walk(label.remove('carrier-pigeon'), removal.confirm);

    await until(() => expect(page.names()).toEqual(['Pixel 9']));
  });

  describe('deleting', () => {
    it('names what goes and what stays, and what is asked for after it', async () => {
      const page = await openPage();

      await page.walk(label.remove('Pixel 9'));

      await page.shows(removal.heading('Pixel 9'));
      await page.reads(removal.remains(['Laptop', 'Text message (+31 ••••••78)'], 0));
      await page.reads(removal.wasDefault(message('+31 ••••••78')));
      await page.reads(removal.permanent);
      expect(page.focused()).toBe(page.button(words.cancel));
    });

    it('tells what is the default now and what is left to do, and gives the focus to the neighbour', async () => {
      const page = await openPage();

      await page.walk(label.remove('Pixel 9'), removal.confirm);
      await page.isBack();

      expect(page.names()).toEqual(['Laptop', 'Text message']);
      await page.reads(done.removed('Pixel 9'));
      await page.reads(done.newDefault(message('+31 ••••••78')));
      await page.reads(done.afterRemoval['authenticator-push']!);
      await until(() => expect(page.focused().textContent).toBe('Text message'));
      await until(() => expect(page.events()).toEqual(['enrollkit-removed']));
      expect((page.lastEvent() as RemovedEvent).method).toMatchObject({ id: 'app', kind: 'authenticator-push' });
    });

    it('gives the focus to the row before, where the last one went', async () => {
      const page = await openPage();

      await page.walk(label.remove('Text message'), removal.confirm);
      await page.isBack();

      await until(() => expect(page.focused().textContent).toBe('Pixel 9'));
    });

    it('is left by Escape or Cancel with nothing done, and the focus where it was', async () => {
      const page = await openPage();

      await page.walk(label.remove('Laptop'));
      await userEvent.keyboard('{Escape}');
      await page.isBack();
      expect(page.focused()).toBe(page.button(label.remove('Laptop')));
      await page.walk(label.remove('Laptop'), words.cancel);
      await page.isBack();

      expect(page.adapter.calls).not.toContain('removeMethod');
      expect(page.events()).toEqual([]);
    });

    it('warns before the last way to sign in goes', async () => {
      const page = await openPage(accountOf([laptop]));

      await page.walk(label.remove('Laptop'));

      await page.reads(removal.nothingRemains);
    });

    it('is refused with a way on: set up another, then the old one goes', async () => {
      const page = await openPage(accountOf([listed('c', 'recovery-codes')], { mayRemoveLast: false }));

      await page.walk(label.remove('Recovery codes'));
      await page.shows(removal.refusedHeading('Recovery codes'));
      await page.reads(removal.refused['last-method']);
      expect(page.adapter.calls).not.toContain('removeMethod');
      await page.walk(removal.replace);

      await until(() => expect(page.dialog()?.querySelector('enrollkit-wizard')?.method).toBe('recovery-codes'));
    });

    it('that the server refuses says why, and leads to another default', async () => {
      const adapter = accountOf();
      const page = await openPage({ ...adapter, removeMethod: async () => ({ type: 'refused', reason: 'is-default' }) as const });

      await page.walk(label.remove('Pixel 9'), removal.confirm);
      await page.shows(removal.refusedHeading('Pixel 9'));
      await page.walk(removal.changeDefault);

      await page.shows(defaultMethod.heading);
    });

    it('of what is not mine reports it first', async () => {
      const page = await openPage();

      await page.walk(label.remove('Laptop'), texts.report.open, texts.report.confirm);
      await page.isBack();

      await page.reads(done.reported('Laptop'));
      expect(page.adapter.calls).toContain('reportUnexpected');
      expect(page.names()).toContain('Laptop');
    });
  });

  describe('the default', () => {
    it('is chosen from a list, and told', async () => {
      const page = await openPage();
      await page.reads(notification('Pixel 9'));

      await page.walk(label.changeDefault);
      await page.shows(defaultMethod.heading);
      expect(page.find('radio', notification('Pixel 9'))).toHaveProperty('checked', true);
      page.find('radio', message('+31 ••••••78')).click();
      await page.walk(defaultMethod.save);
      await page.isBack();

      await page.reads(done.defaultChanged(message('+31 ••••••78')));
      await until(() => expect(page.events()).toEqual(['enrollkit-default-changed']));
      expect(page.lastEvent()).toMatchObject({ option: 'phone:text-message', methodId: 'phone' });
      expect(page.focused()).toBe(page.button(label.changeDefault));
    });

    it('that stays as it is asks nothing of the server', async () => {
      const page = await openPage();

      await page.walk(label.changeDefault, defaultMethod.save);
      await page.isBack();

      expect(page.adapter.calls).not.toContain('setDefault');
    });

    it('that policy computes is a text, with nothing to press', async () => {
      const page = await openPage(accountOf(undefined, { computesDefault: true }));

      await page.reads(defaultMethod.computed);
      expect(() => page.button(label.changeDefault)).toThrow();
    });
  });

  describe('renaming', () => {
    it('gives a method another name', async () => {
      const page = await openPage();

      await page.walk(label.rename('Pixel 9'));
      await page.shows(naming.heading('Pixel 9'));
      expect(page.focused()).toBe(page.textbox(words.nameLabel));
      await page.type(words.nameLabel, 'Work phone');
      await userEvent.keyboard('{Enter}');
      await page.isBack();

      await page.reads(done.renamed('Work phone'));
      expect(page.names()).toContain('Work phone');
    });

    it('keeps what was typed where another has the name', async () => {
      const page = await openPage();

      await page.walk(label.rename('Pixel 9'));
      await page.type(words.nameLabel, 'Laptop');
      await page.walk(naming.save);

      await page.reads(words.problems['duplicate-name']);
      expect(page.textbox(words.nameLabel).value).toBe('Laptop');
      await until(() => expect(page.focused()).toBe(page.textbox(words.nameLabel)));
    });

    it('goes back to its button, also where a browser gives what is clicked no focus', async () => {
      const page = await openPage();

      // As in Safari, a click without a pointer gives none.
      await page.click(label.rename('Laptop'));
      await page.shows(naming.heading('Laptop'));
      await page.click(words.cancel);
      await page.isBack();

      expect(page.focused()).toBe(page.button(label.rename('Laptop')));
    });

    it('is not offered for what takes no name, which can be removed all the same', async () => {
      const page = await openPage(accountOf([{ ...app, renamable: false }, laptop]));

      expect(page.button(label.rename('Laptop'))).toBeTruthy();
      expect(() => page.button(label.rename('Pixel 9'))).toThrow();
      expect(page.button(label.remove('Pixel 9'))).toBeTruthy();
    });
  });

  it('lets nothing be changed where that is not allowed, and says so', async () => {
    const page = await openPage(accountOf(undefined, { readOnly: true }));

    await page.reads(texts.readOnly);
    expect(page.element.shadowRoot!.querySelectorAll('button')).toHaveLength(0);
  });

  it('offers no more than the backend can do', async () => {
    const { loadSecurityInfo } = accountOf();
    const page = await openPage({ loadSecurityInfo });

    expect(page.element.shadowRoot!.querySelectorAll('[part="method-action"], [part="sign-out"], [part="default-change"]')).toHaveLength(0);
  });

  it('signs out everywhere else', async () => {
    const page = await openPage(accountOf([number], { otherSessions: 3 }));

    await page.walk(texts.signOut.open, texts.signOut.confirm);
    await page.isBack();

    await page.reads(done.signedOut(3));
  });
});
