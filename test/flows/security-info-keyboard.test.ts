import { userEvent } from 'vitest/browser';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { type OpenPage, label, openPage, texts } from '../support/open-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const { removal, defaultMethod, done, naming } = texts;

/** Goes on by Tab until what is called so has the focus, and presses it. */
async function press(page: OpenPage, name: string, key = '{Enter}'): Promise<void> {
  const wanted = await until(() => page.button(name));
  for (let presses = 0; page.focused() !== wanted; presses++) {
    if (presses > 30) throw new Error(`${name} cannot be reached by Tab.`);
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard(key);
}

describe('by the keyboard alone', () => {
  useFakeClock();

  it('a method is removed, and the next Tab goes on from its neighbour', async () => {
    const page = await openPage();

    await press(page, label.remove('Laptop'), ' ');
    await page.shows(removal.heading('Laptop'));
    // The safe button has the focus, so that a second press of the same key does no harm.
    expect(page.focused()).toBe(page.button(words.cancel));
    await press(page, removal.confirm);
    await page.isBack();
    await until(() => expect(page.focused().textContent).toBe('Pixel 9'));
    await userEvent.keyboard('{Tab}');

    expect(page.focused()).toBe(page.button(label.rename('Pixel 9')));
  });

  it('a method is renamed', async () => {
    const page = await openPage();

    await press(page, label.rename('Laptop'));
    await page.shows(naming.heading('Laptop'));
    await userEvent.keyboard('{Control>}a{/Control}Work laptop{Enter}');
    await page.isBack();

    await page.reads(done.renamed('Work laptop'));
    expect(page.focused()).toBe(page.button(label.rename('Work laptop')));
    await pass(200);
    expect(page.said.join(' ')).toContain('Work laptop');
  });

  it('the default is changed by an arrow key', async () => {
    const page = await openPage();

    await press(page, label.changeDefault);
    await page.shows(defaultMethod.heading);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await press(page, defaultMethod.save);
    await page.isBack();

    await page.reads(done.defaultChanged(defaultMethod.uses['text-message']('+31 ••••••78')));
    expect(page.focused()).toBe(page.button(label.changeDefault));
  });

  it('the focus does not leave a dialog', async () => {
    const page = await openPage();
    await press(page, label.remove('Laptop'));

    for (let presses = 0; presses < 8; presses++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = page.element.shadowRoot!;
      if (activeElement) expect(page.dialog()!.contains(activeElement)).toBe(true);
    }
  });
});
