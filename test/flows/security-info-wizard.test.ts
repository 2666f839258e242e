import { commands, userEvent } from 'vitest/browser';
import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { type OpenPage, accountOf, app, label, laptop, listed, number, openPage, texts } from '../support/open-page.js';
import { readableTree } from '../support/readable-tree.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const { removal } = texts;

const codeIn = ({ adapter }: OpenPage): string => adapter.inbox.messages.at(-1)!.code;

async function setUpCodes(page: OpenPage): Promise<void> {
  await page.walk(words.next, words.next);
  await page.shows(words.scanHeading);
  await page.walk(words.next);
  await page.shows(words.enterHeading);
  await page.type(words.codeLabel, await page.adapter.phone.code());
  await userEvent.keyboard('{Enter}');
}

describe('adding a method', () => {
  useFakeClock();

  it('happens in a dialog on the page, and ends in a fresh list', async () => {
    const page = await openPage(accountOf([laptop]));

    await page.walk(texts.add);
    await page.shows(words.chooseHeading);
    await page.walk(words.app);
    await page.walk(words.differentApp);
    await setUpCodes(page);
    await page.shows(words.appIsSetUp);
    await page.walk(words.done);
    await page.isBack();

    await until(() => expect(page.names()).toEqual(['Laptop', 'Authenticator app']));
    expect(page.events()).toEqual(['enrollkit-enrolled']);
    expect(page.focused()).toBe(page.button(texts.add));
  });

  it('lets another be added before the dialog closes', async () => {
    const page = await openPage(accountOf([laptop]));

    await page.walk(texts.add, words.app, words.differentApp);
    await setUpCodes(page);
    await page.shows(words.appIsSetUp);
    await page.walk(words.addAnother);
    await page.shows(words.chooseHeading);
    await userEvent.keyboard('{Escape}');
    await page.isBack();

    await until(() => expect(page.names()).toContain('Authenticator app'));
    expect(page.events()).toEqual(['enrollkit-enrolled', 'enrollkit-cancelled']);
  });

  it('is left by Escape, and what was pending is cancelled on the server', async () => {
    const page = await openPage(accountOf([laptop]));
    await page.walk(texts.add, words.app, words.differentApp, words.next, words.next);
    await page.shows(words.scanHeading);

    await userEvent.keyboard('{Escape}');
    await page.isBack();

    await until(() => expect(page.adapter.calls).toContain('authenticatorCode.cancel'));
    expect(page.events()).toEqual(['enrollkit-cancelled']);
    await until(() => expect(page.focused()).toBe(page.button(texts.add)));
  });

  it('shows what cannot be added with its reason, or not at all where the host wants that', async () => {
    const full = { authenticatorLimit: 1 };
    const told = await openPage(accountOf([app], full));
    await told.walk(texts.add);
    await told.reads(words.limitReached(1));
    told.element.remove();

    const quiet = await openPage(accountOf([app], full), { unavailable: 'hidden' });
    await quiet.walk(texts.add);
    await quiet.reads(/Passkey/);

    expect(quiet.text()).not.toContain(words.limitReached(1));
  });
});

describe('another number for a method', () => {
  useFakeClock();

  it('takes the place of the old one once it is confirmed, even where no more would fit', async () => {
    const page = await openPage(accountOf([laptop, number], { phoneLimit: 1 }));

    await page.walk(label.change('Text message'));
    await page.shows(deliveredCode.enterNumberHeading);
    await page.type(phone.numberLabel, '06 8765 4321');
    await page.walk(deliveredCode.send);
    await page.shows(deliveredCode.codeHeadings['text-message']);
    expect(page.element.shadowRoot!.querySelector('.ek-methods')!.textContent).toContain('78');
    await page.type(deliveredCode.codeLabel, codeIn(page));
    await page.walk(deliveredCode.check);
    await page.walk(words.done);
    await page.isBack();

    await page.reads(/•+21/);
    expect(page.names()).toEqual(['Laptop', 'Text message']);
    expect(page.text()).not.toContain('78');
    expect(page.adapter.calls).not.toContain('removeMethod');
  });
});

describe('replacing a method', () => {
  useFakeClock();

  const onlyOne = () => accountOf([listed('old', 'authenticator-code', { name: 'Old phone' })], { mayRemoveLast: false });

  it('keeps the old one until the new one works, and asks before it goes', async () => {
    const page = await openPage(onlyOne());

    await page.walk(label.remove('Old phone'), removal.replace);
    await page.shows(words.getHeading);
    await setUpCodes(page);
    await page.shows(words.appIsSetUp);
    expect(page.adapter.calls).not.toContain('removeMethod');
    await page.walk(words.done);
    await page.shows(removal.heading('Old phone'));
    await page.walk(removal.confirm);
    await page.isBack();

    expect(page.names()).toEqual(['Authenticator app']);
    await until(() => expect(page.events()).toEqual(['enrollkit-enrolled', 'enrollkit-removed']));
  });

  it('that is given up leaves the old one as it was', async () => {
    const page = await openPage(onlyOne());

    await page.walk(label.remove('Old phone'), removal.replace);
    await page.shows(words.getHeading);
    await userEvent.keyboard('{Escape}');
    await page.isBack();

    expect(page.names()).toEqual(['Old phone']);
    expect(page.events()).toEqual(['enrollkit-cancelled']);
  });
});

describe('the dialog with the wizard', () => {
  useFakeClock();

  /** What a screen reader has of it, some time after it was opened: a line for each thing. */
  async function heardOf(page: OpenPage, heading: string): Promise<{ name: string; said: number; lines: number }> {
    await page.shows(heading);
    await pass(1000);
    expect(page.focused()).toBe(page.dialog());
    const said = page.said.filter(text => text.includes(heading)).length;
    await pass(15_000);
    const lines = readableTree(await commands.accessibilityTree('dialog:modal')).split('\n');
    return { name: oneLine(page.dialog()!.ariaLabel), said, lines: lines.filter(line => line.includes(heading)).length };
  }

  it('is called as the button that opened it, and its first heading is there once', async () => {
    const page = await openPage(accountOf([laptop, number]));

    await page.walk(texts.add);
    expect(await heardOf(page, words.chooseHeading)).toEqual({ name: texts.add, said: 0, lines: 1 });
    await userEvent.keyboard('{Escape}');
    await page.isBack();

    // It comes after the dialog, by itself: so it is said, and not left behind to be read again.
    await page.walk(label.change('Text message'));
    expect(await heardOf(page, deliveredCode.enterNumberHeading)).toEqual({ name: label.change('Text message'), said: 1, lines: 1 });
  });

  it('says that a method is set up again', async () => {
    const page = await openPage(
      accountOf([laptop, listed('old', 'authenticator-code', { name: 'Old phone', unusable: 'renewal-needed' })]),
    );

    await page.walk(label.renew('Old phone'));
    await page.shows(words.getHeading);

    expect(oneLine(page.dialog()!.ariaLabel)).toBe(label.renew('Old phone'));
  });
});
