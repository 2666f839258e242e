import { later } from '../../src/locales/en/later.js';
import { securityQuestions as texts } from '../../src/locales/en/security-questions.js';
import { later as laterDutch } from '../../src/locales/nl/later.js';
import { securityQuestions as dutch } from '../../src/locales/nl/security-questions.js';
import { words } from '../support/words.js';
import type { HostPage } from './support/host-page.js';
import { tracesOf } from './support/traces-of.js';
import { useHost } from './support/use-host.js';

const isSetUp = later.successes['security-questions']?.heading ?? '';

async function openAtForm(page: HostPage): Promise<void> {
  await page.addButton.click();
  await page.page.getByRole('button', { name: /^Security questions/ }).click();
  await page.seesHeading(texts.aboutHeading);
  await page.press(words.next);
  await page.seesHeading(texts.answerHeading);
}

const select = ({ page }: HostPage, number: number, label = texts.question(number)) =>
  page.getByRole('combobox', { name: label, exact: true });
const field = ({ page }: HostPage, label: string) => page.getByRole('textbox', { name: label, exact: true });

const answers = ['The Lighthouse Keepers', 'Behind the coal shed', 'Uncle Rob ♟️'];

async function answerWell(page: HostPage): Promise<void> {
  await select(page, 1).selectOption('Who played at the first concert you went to?');
  await select(page, 2).selectOption('Where did you hide best as a child?');
  await select(page, 3).selectOption(texts.writeOwn);
  await field(page, texts.ownQuestion(3)).fill('Who taught me chess?');
  for (const [index, answer] of answers.entries()) await field(page, texts.answer(index + 1)).fill(answer);
}

const questionsOf = async (page: HostPage, number: number, label?: string): Promise<string[]> =>
  (await select(page, number, label).locator('option').allTextContents()).slice(1, -1);

describe('security questions', () => {
  const { host, open } = useHost();

  it('are chosen from thirty-five, answered, saved and listed, and the answers are to be found nowhere', async () => {
    const person = await host.person();
    const page = await open(person);
    await openAtForm(page);
    const questions = await questionsOf(page, 1);
    expect(new Set(questions).size).toBe(35);

    await answerWell(page);
    const traces = await tracesOf(page.page);
    expect([...answers, 'Who taught me chess?'].filter(secret => traces.includes(secret))).toEqual([]);
    await page.press(texts.save);
    await page.seesHeading(isSetUp);
    await page.press(words.done);

    await page.methods.filter({ hasText: 'Security questions' }).waitFor();
    expect(page.log.outcomes).toEqual(['enrollkit-enrolled']);
    expect(await host.methodsOf(person)).toMatchObject([{ kind: 'security-questions' }]);
  });

  it('are asked in Dutch on a Dutch page', async () => {
    const page = await open(await host.person());
    await page.page.goto(`${host.url}/?lang=nl`);
    await page.addButton.click();
    await page.page.getByRole('button', { name: /^Beveiligingsvragen/ }).click();
    await page.press(laterDutch.common.next);
    await page.seesHeading(dutch.answerHeading);

    const questions = await questionsOf(page, 1, dutch.question(1));

    expect(questions).toContain('Wie trad er op bij je allereerste concert?');
    expect(new Set(questions).size).toBe(35);
  });

  it('are asked in the other language once the page is in it, and nothing that was typed is lost', async () => {
    const page = await open(await host.person());
    await openAtForm(page);
    await answerWell(page);

    await page.page.evaluate(() => (document.documentElement.lang = 'nl'));
    await page.seesHeading(dutch.answerHeading);

    const chosen = () => select(page, 1, dutch.question(1)).evaluate(element => (element as HTMLSelectElement).selectedOptions[0]?.text);
    await expect.poll(chosen).toBe('Wie trad er op bij je allereerste concert?');
    expect(await field(page, dutch.ownQuestion(3)).inputValue()).toBe('Who taught me chess?');
    for (const [index, answer] of answers.entries()) expect(await field(page, dutch.answer(index + 1)).inputValue()).toBe(answer);
    await page.press(dutch.save);
    await page.seesHeading(laterDutch.successes['security-questions']?.heading ?? '');
  });

  it('are judged by the server too, which says which answer it means', async () => {
    const person = await host.person();
    const page = await open(person);
    await openAtForm(page);
    await answerWell(page);
    // A word of the address that the page itself lets pass.
    const guessable = person.email.split('@')[1]?.split('.')[0] ?? '';
    await field(page, texts.answer(2)).fill(guessable);

    await page.press(texts.save);

    await page.seesText(texts.flaws.guessable(0));
    const wrong = field(page, texts.answer(2));
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => wrong.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
    expect(await field(page, texts.answer(1)).inputValue()).toBe(answers[0]);
    await wrong.fill(answers[1] ?? '');
    await page.press(texts.save);
    await page.seesHeading(isSetUp);
  });

  it('begin empty again after the page was loaded anew: no answer is kept anywhere', async () => {
    const page = await open(await host.person());
    await openAtForm(page);
    await answerWell(page);

    await page.page.reload();
    await page.seesHeading(texts.answerHeading);

    for (const number of [1, 2, 3]) expect(await field(page, texts.answer(number)).inputValue()).toBe('');
    await answerWell(page);
    await page.press(texts.save);
    await page.seesHeading(isSetUp);
  });

  it('are set up once, and the card says so then', async () => {
    const page = await open(await host.person());
    await openAtForm(page);
    await answerWell(page);
    await page.press(texts.save);
    await page.seesHeading(isSetUp);
    await page.press(words.done);

    await page.addButton.click();

    const card = page.page.getByRole('button', { name: /^Security questions/ });
    expect(await card.getAttribute('aria-disabled')).toBe('true');
    expect(await card.textContent()).toContain(words.limitReached(1));
  });
});
