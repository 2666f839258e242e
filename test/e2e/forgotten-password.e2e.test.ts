import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { later } from '../../src/locales/en/later.js';
import { securityQuestions as questionTexts } from '../../src/locales/en/security-questions.js';
import { words } from '../support/words.js';
import { flawsOf } from './support/flaws-of.js';
import type { HostPage } from './support/host-page.js';
import { choose, codeSentTo, sentTo, tryCode } from './support/sent-codes.js';
import { tracesOf } from './support/traces-of.js';
import { useHost } from './support/use-host.js';

const next = 'four quiet words here';

describe('a forgotten password', () => {
  const { host, open, openOutbox } = useHost();

  const begin = async (page: HostPage, email: string, way: RegExp): Promise<void> => {
    await page.page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.seesHeading('Forgot your password?');
    await page.page.getByLabel('Email', { exact: true }).fill(email);
    await page.press('Next');
    await page.seesHeading('How do you want to prove it’s you?');
    await page.page.getByRole('button', { name: way }).click();
  };
  const change = async (page: HostPage, to: string): Promise<void> => {
    await page.seesHeading('Choose another password');
    await page.page.getByLabel('New password', { exact: true }).fill(to);
    await page.press('Change password');
  };
  const signsInWith = async (page: HostPage, email: string, given: string): Promise<void> => {
    await page.page.getByRole('link', { name: 'Sign in' }).click();
    await page.enterPassword(email, given);
    await page.seesHeading('Security info');
  };

  it('is another one after a code by email, and everybody is signed out', async () => {
    const [person, address] = [await host.person(), 'reset-me@home.example'];
    const [signedIn, page, outbox] = await Promise.all([open(person), open(), openOutbox()]);
    await choose(signedIn, /^Email/);
    await signedIn.page.locator('enrollkit-wizard').getByRole('textbox', { name: deliveredCode.addressLabel, exact: true }).fill(address);
    await signedIn.press(deliveredCode.send);
    await tryCode(signedIn, await codeSentTo(outbox, address));
    await signedIn.seesHeading(/is set up/);

    await begin(page, person.email, /^Email/);
    await page.seesHeading('Enter the code');
    await page.page.getByLabel('Code', { exact: true }).fill(await codeSentTo(outbox, address, 2));
    await page.press('Next');
    await change(page, 'short');
    await page.seesText('Use at least 12 characters.');
    expect(await flawsOf(page.page)).toEqual([]);
    expect(await tracesOf(page.page)).not.toContain('short');
    await change(page, next);
    await page.seesHeading('Your password is changed');

    await sentTo(outbox, person.email).filter({ hasText: 'password was changed' }).waitFor();
    await signsInWith(page, person.email, next);
    await signedIn.page.reload();
    await signedIn.seesHeading('Sign in');
  });

  it('is another one after the answers to the questions', async () => {
    const person = await host.person();
    const page = await open(person);
    await choose(page, /^Security questions/);
    await page.press(words.next);
    const answers = ['The Lighthouse Keepers', 'Behind the coal shed', 'Uncle Rob'];
    const asked = [
      'Who played at the first concert you went to?',
      'Where did you hide best as a child?',
      'Where did you once get badly lost?',
    ];
    for (const [index, question] of asked.entries()) {
      await page.page.getByRole('combobox', { name: questionTexts.question(index + 1), exact: true }).selectOption(question);
      await page.page.getByRole('textbox', { name: questionTexts.answer(index + 1), exact: true }).fill(answers[index] ?? '');
    }
    await page.press(questionTexts.save);
    await page.seesHeading(later.successes['security-questions']?.heading ?? '');
    await page.press(words.done);
    await page.press('Sign out');

    await begin(page, person.email, /^Security questions/);
    await page.seesHeading('Answer your questions');
    const answer = async (texts: readonly string[]): Promise<void> => {
      for (const [index, question] of asked.entries()) await page.page.getByLabel(question, { exact: true }).fill(texts[index] ?? '');
      await page.press('Next');
    };
    await answer(['wrong', 'wrong too', 'and wrong']);
    await page.seesText('That did not match. Check it, and try again.');
    expect(await flawsOf(page.page)).toEqual([]);
    await answer(answers);
    await change(page, next);
    await page.seesHeading('Your password is changed');
    await signsInWith(page, person.email, next);
  });

  it('looks the same for an address that nobody has', async () => {
    const page = await open();
    await begin(page, 'nobody@example.com', /^Security questions/);
    await page.seesHeading('Answer your questions');
    expect(await page.page.getByRole('textbox').count()).toBe(3);
    await page.press('Use another way');
    await page.page.getByRole('button', { name: /^Email/ }).click();
    await page.seesText('If the account has an email address for this, a code is on its way there.');
    await page.page.getByLabel('Code', { exact: true }).fill('123456');
    await page.press('Next');
    await page.seesText('That did not match. Check it, and try again.');
  });
});
