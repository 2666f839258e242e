import { userEvent } from 'vitest/browser';
import { demoOffers } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, phone, review, texts, wantsTwo } from '../support/open-prompt.js';
import { setUpApp } from '../support/set-up-in-prompt.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

describe('by ear and by keyboard', () => {
  useFakeClock();

  it('every new screen is given the focus, at its heading', async () => {
    const prompt = await openPrompt(asking(wantsTwo, { offers: demoOffers('email', 'authenticator-code') }));
    // Nothing is taken from a page that has just come.
    expect(prompt.focused()).toBe(document.body);
    const isAt = (heading: string): Promise<void> => until(() => expect(prompt.focused().textContent.trim()).toBe(heading));

    prompt.button(texts.start).focus();
    await userEvent.keyboard('{Enter}');
    await isAt(texts.progress(1, 2));
    await setUpApp(prompt);
    prompt.button(words.done).focus();
    await userEvent.keyboard('{Enter}');
    await isAt(texts.progress(2, 2));
    await prompt.walk(words.cancel);

    await isAt(texts.heading);
  });

  it('a review is changed and confirmed without a mouse', async () => {
    const prompt = await openPrompt(asking(review, { methods: [phone] }));
    await prompt.shows(texts.reviewHeading);

    prompt.button(texts.edit).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(prompt.focused().textContent.trim()).toBe(texts.editHeading));
    prompt.button(texts.editDone).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(prompt.focused().textContent.trim()).toBe(texts.reviewHeading));
    prompt.button(texts.confirm).focus();
    await userEvent.keyboard(' ');

    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
  });

  it('says why it could not be put off', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('unavailable'));

    await prompt.walk(texts.later);
    await prompt.reads('The service is not available');
    await pass(200);

    expect(prompt.said.join(' ')).toContain('The service is not available');
    expect(prompt.has(texts.later)).toBe(true);
  });
});
