import { html, nothing, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { allStories } from '../../stories/support/all-stories.js';
import { until } from '../support/until.js';

const canvas = document.createElement('div');

beforeEach(() => document.body.append(canvas));
afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

const find = (role: 'button' | 'textbox' | 'heading' | 'region', name: string | RegExp): Element =>
  page.elementLocator(canvas).getByRole(role, { name, exact: true }).element();

async function give(field: string, text: string, button: string): Promise<void> {
  await userEvent.fill(await until(() => find('textbox', field)), text);
  await userEvent.click(find('button', button));
}

/** The code of the newest message, as the person reads it. */
const codeIn = (inbox: Element): string => /is (\d+)\./.exec(inbox.textContent)?.[1] ?? '';

describe('whoever walks through the story of a kind whose codes are sent', () => {
  it.each([
    ['ByTextMessage', phone.numberLabel, '06 1234 5678', 'Text message to +31612345678', 'Text message'],
    ['ByWhatsApp', phone.numberLabel, '06 1234 5678', 'WhatsApp to +31612345678', 'WhatsApp'],
    ['ByEmail', texts.addressLabel, 'ada@home.example', 'Email to ada@home.example', 'Email'],
  ])('%s reads the code in the inbox beside it', async (name, field, typed, arrived, method) => {
    const story = allStories.find(each => each.name === `Wizard/Journey: ${name}`)!;
    render(html`${story.draw()}`, canvas);
    expect(canvas.textContent).not.toContain('inbox');

    await give(field, typed, texts.send);
    const inbox = await until(() => find('region', 'The person’s inbox'));
    expect(inbox.querySelectorAll('li')).toHaveLength(1);
    expect(inbox.textContent).toContain(arrived);
    await give(texts.codeLabel, codeIn(inbox), texts.check);

    await until(() => find('heading', new RegExp(`${method}.? is set up$`)));
  });
});
