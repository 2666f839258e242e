import { createDemoAdapter, demoOffers } from '../../../src/adapters/demo/index.js';
import '../../../src/define.js';
import { manage } from '../../../src/locales/en/manage.js';
import { ElementPage } from '../../../src/testing/index.js';
import { words } from '../../support/words.js';

/** An element on the page, until the test is over. */
function place<Tag extends 'enrollkit-wizard' | 'enrollkit-security-info'>(tag: Tag, set: Partial<HTMLElementTagNameMap[Tag]>) {
  const element = Object.assign(document.createElement(tag), set);
  document.body.append(element);
  onTestFinished(() => element.remove());
  return new ElementPage(element);
}

describe('the page object', () => {
  it('sets up an authenticator app as a person does', async () => {
    const adapter = createDemoAdapter();
    const wizard = place('enrollkit-wizard', { adapter });
    await wizard.shows(words.chooseHeading);

    await wizard.press(words.app, words.differentApp, words.next, words.next, words.next);
    await wizard.type(words.codeLabel, '12');
    await wizard.press(words.check);
    await wizard.reads(words.flaws['too-short'](6));
    expect(wizard.field(words.codeLabel).value).toBe('12');

    await wizard.type(words.codeLabel, await adapter.phone.code());
    await wizard.press(words.check);
    const enrolled = wizard.hears('enrollkit-enrolled');
    await wizard.press(words.done);

    expect(await enrolled).toHaveProperty('result.method.kind', 'authenticator-code');
  });

  it('does the same where there is no shadow root', async () => {
    const wizard = place('enrollkit-wizard', { adapter: createDemoAdapter(), renderIn: 'light' });

    await wizard.shows(words.chooseHeading);

    expect(wizard.text).toContain(words.chooseHeading);
  });

  it('renames and deletes in the dialogs of the list', async () => {
    const key = { id: 'key', kind: 'passkey', name: 'Laptop', usableFor: ['sign-in'] } as const;
    const page = place('enrollkit-security-info', { adapter: createDemoAdapter({ methods: [key], offers: demoOffers() }) });
    await page.press(`${manage.row.rename} Laptop`);
    await page.type(words.nameLabel, 'Work laptop');
    await page.press(manage.naming.save);
    await page.until(() => expect(page.items.join()).toContain('Work laptop'));

    const removed = page.hears('enrollkit-removed');
    await page.press(`${manage.row.remove} Work laptop`, manage.removal.confirm);

    expect(await removed).toBeInstanceOf(Event);
    await page.until(() => expect(page.items.join()).not.toContain('Work laptop'));
  });

  it('says what is there where something is not', async () => {
    const wizard = place('enrollkit-wizard', { adapter: createDemoAdapter() });
    await wizard.shows(words.chooseHeading);
    const hasty = new ElementPage(wizard.element, { patience: 0 });

    expect(() => hasty.button('Nowhere')).toThrow(/^There is no button Nowhere\. There is: ".*Authenticator app/);
    await expect(hasty.press('Nowhere')).rejects.toThrow('There is no button');
    await expect(hasty.shows('Nowhere')).rejects.toThrow(words.chooseHeading);
    await expect(hasty.reads('Nowhere')).rejects.toThrow('Nowhere');
    await expect(hasty.hears('enrollkit-enrolled')).rejects.toThrow('There was no enrollkit-enrolled.');
  });
});
