import { userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { GivenAnswer } from '../../src/contract/security-questions.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { later } from '../../src/locales/en/later.js';
import { securityQuestions as texts } from '../../src/locales/en/security-questions.js';
import { securityQuestions as dutch } from '../../src/locales/nl/security-questions.js';
import '../../src/methods/security-questions/index.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { answer, questionField } from '../support/fill-in-questions.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const offers = demoOffers('security-questions', 'authenticator-code');
const isSetUp = later.successes['security-questions']?.heading ?? '';

/** A demo that remembers what it was sent. */
function demo(options: DemoOptions = {}): { readonly adapter: DemoAdapter; readonly sent: (readonly GivenAnswer[])[] } {
  const adapter = createDemoAdapter({ offers, ...options });
  const sent: (readonly GivenAnswer[])[] = [];
  const { securityQuestions } = adapter;
  if (!securityQuestions) return { adapter, sent };
  const confirm: typeof securityQuestions.confirm = (request, call) => {
    sent.push(request.answers);
    return securityQuestions.confirm(request, call);
  };
  return { adapter: { ...adapter, securityQuestions: { ...securityQuestions, confirm } }, sent };
}

async function toTheForm(options: DemoOptions = {}, set: object = {}) {
  const { adapter, sent } = demo(options);
  const wizard = await openWizard({ adapter, set: { method: 'security-questions', ...set } });
  await wizard.walk(words.next);
  await wizard.shows(texts.answerHeading);
  return { ...wizard, sent };
}
type Wizard = Awaited<ReturnType<typeof toTheForm>>;

async function answerWell(wizard: Wizard): Promise<void> {
  await answer(wizard, 1, 'Which song sent you to sleep as a child?', 'The Moon Has Risen');
  await answer(wizard, 2, 'What was the shop on the corner called?', ' Bakkerij  Jansen ');
  await answer(wizard, 3, texts.writeOwn, 'Uncle Rob ♟️');
  await wizard.type(texts.ownQuestion(3), 'Who taught me chess?');
}

const typed = ({ textbox }: Wizard): string[] => [1, 2, 3].map(number => textbox(texts.answer(number)).value);
const typedWell = ['The Moon Has Risen', ' Bakkerij  Jansen ', 'Uncle Rob ♟️'];
const confirmed = ({ adapter }: Wizard): number => adapter.calls.filter(call => call === 'securityQuestions.confirm').length;

/** What is wrong with a field, as it is said with it. */
function errorOf(wizard: Wizard, field: HTMLElement): string {
  const root = wizard.element.shadowRoot!;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const error = ids.map(id => root.getElementById(id)).find(element => element?.matches('[part="error"]'));
  return (error?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('security questions', () => {
  useFakeClock();

  it('are chosen, answered and saved', async () => {
    const { adapter, sent } = demo();
    const wizard = await openWizard({ adapter });
    await wizard.walk(/^Security questions Answer questions about yourself. Only to reset your password./);
    await wizard.shows(texts.aboutHeading);
    await wizard.reads(texts.onlyForReset);
    await wizard.reads(texts.writeOnly);
    await wizard.reads(texts.othersMayKnow);
    await wizard.walk(words.next);
    await wizard.shows(texts.answerHeading);

    await answerWell({ ...wizard, sent });
    await wizard.walk(texts.save);
    await wizard.shows(isSetUp);
    await wizard.walk(words.done);
    await wizard.shows(words.endedEnrolled);

    expect(sent).toEqual([
      [
        { questionId: 'lullaby', answer: 'The Moon Has Risen' },
        { questionId: 'shop', answer: 'Bakkerij  Jansen' },
        { question: 'Who taught me chess?', answer: 'Uncle Rob ♟️' },
      ],
    ]);
    expect(wizard.events()).toEqual(['enrollkit-enrolled']);
  });

  it('are saved by Enter in any field, and sent once however often that is pressed', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    wizard.textbox(texts.answer(1)).focus();

    await userEvent.keyboard('{Enter}{Enter}{Enter}');

    await wizard.shows(isSetUp);
    expect(confirmed(wizard)).toBe(1);
  });

  it.for([
    ['', texts.flaws.empty(0)],
    ['ab', texts.flaws['too-short'](3)],
    ['x'.repeat(41), texts.flaws['too-long'](40)],
    ['Which song sent you to sleep as a child?', texts.flaws['in-question'](0)],
    ['song', texts.flaws['in-question'](0)],
    ['alex@contoso.example', texts.flaws['is-account'](0)],
    ['bakkerij JANSEN', ''],
  ] as const)('with the answer "%s" are not sent, and what is wrong is said beside it', async ([text, flaw]) => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    await wizard.type(texts.answer(1), text || ' ');
    await wizard.walk(texts.save);

    // An answer that is given twice is wrong where it is given again.
    const wrong = flaw ? 1 : 2;
    await wizard.reads(flaw || texts.flaws['given-twice'](0));
    const field = wizard.textbox(texts.answer(wrong));
    expect(errorOf(wizard, field)).toBe(`Error: ${flaw || texts.flaws['given-twice'](0)}`);
    expect(field.ariaInvalid).toBe('true');
    await until(() => expect(wizard.focused()).toBe(field));
    expect(wizard.textbox(texts.answer(1)).value).toBe(text || ' ');
    expect(wizard.element.shadowRoot?.querySelector('[part="message"]')).toBeNull();
    expect(confirmed(wizard)).toBe(0);
  });

  it.for([
    ['🐇', false],
    ['🐇🥕', true],
    ['🐇'.repeat(20), true],
    ['🐇'.repeat(21), false],
    ['Ω≈ç√ привет', true],
  ] as const)('with the answer "%s" are taken: %s', async ([text, isTaken]) => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    await wizard.type(texts.answer(1), text);
    await wizard.walk(texts.save);

    await wizard.shows(isTaken ? isSetUp : texts.answerHeading);
    if (!isTaken) await until(() => expect(wizard.textbox(texts.answer(1)).ariaInvalid).toBe('true'));
  });

  it('say all that is wrong at once, sum it up, and lead to each', async () => {
    const wizard = await toTheForm();
    await answer(wizard, 2, texts.writeOwn, 'Jansen');
    await wizard.walk(texts.save);

    await wizard.reads('5 fields need a change:');
    await until(() => expect(wizard.focused()).toBe(questionField(wizard, 1)));
    expect(errorOf(wizard, questionField(wizard, 1))).toBe('Error: Choose a question');
    expect(errorOf(wizard, wizard.textbox(texts.ownQuestion(2)))).toBe('Error: Write a question');
    await pass(200);
    expect(wizard.said.join(' ')).toContain('5 fields need a change:');
    await wizard.walk('Answer 3: Enter an answer');

    expect(wizard.focused()).toBe(wizard.textbox(texts.answer(3)));
  });

  it('are each offered once, and in other words are still the same question', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    const offered = [...questionField(wizard, 2).options].filter(({ disabled }) => !disabled).map(({ text }) => text);
    expect(offered).not.toContain('Which song sent you to sleep as a child?');

    await wizard.type(texts.ownQuestion(3), 'which song sent you to sleep as a child');
    await wizard.walk(texts.save);

    await wizard.reads(texts.flaws['asked-twice'](0));
    expect(confirmed(wizard)).toBe(0);
  });

  it('show what the server has against an answer beside it, and keep all of them', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    wizard.adapter.failNext('securityQuestions.confirm', new EnrollmentError('invalid-input', { index: 1, reason: 'guessable' }));
    await wizard.walk(texts.save);

    await wizard.reads(texts.flaws.guessable(0));
    await until(() => expect(wizard.focused()).toBe(wizard.textbox(texts.answer(2))));
    expect(typed(wizard)).toEqual(typedWell);
    await wizard.type(texts.answer(2), 'De Winkel van Sinkel');
    await wizard.walk(texts.save);

    await wizard.shows(isSetUp);
  });

  it('hide the answers for whoever is not alone, and show them again', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    const box = wizard.element.shadowRoot!.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    expect(box.labels?.[0]?.innerText.trim()).toBe(texts.hide);
    const types = (): string[] =>
      [...wizard.element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name="answer"]')].map(({ type }) => type);

    await userEvent.click(box);
    await until(() => expect(types()).toEqual(['password', 'password', 'password']));
    wizard.adapter.failNext('securityQuestions.confirm', new EnrollmentError('unavailable'));
    await wizard.walk(texts.save);
    await wizard.reads('The service is not available.');
    expect(types()).toEqual(['password', 'password', 'password']);
    await userEvent.click(box);

    await until(() => expect(types()).toEqual(['text', 'text', 'text']));
    expect(typed(wizard)).toEqual(typedWell);
  });

  it('are asked in the language of the page, also when that changes, and nothing that was typed is lost', async () => {
    const wizard = await toTheForm({}, { lang: 'en' });
    await answerWell(wizard);

    wizard.element.lang = 'nl';
    await wizard.shows(dutch.answerHeading);

    await until(() =>
      expect(questionField(wizard, 1, dutch.question(1)).selectedOptions[0]?.text).toBe('Bij welk liedje viel je als kind in slaap?'),
    );
    expect([1, 2, 3].map(number => wizard.textbox(dutch.answer(number)).value)).toEqual(typedWell);
    expect(wizard.textbox(dutch.ownQuestion(3)).value).toBe('Who taught me chess?');
    await wizard.walk(dutch.save);
    await until(() => expect(confirmed(wizard)).toBe(1));
    expect(wizard.sent[0]?.[0]).toEqual({ questionId: 'lullaby', answer: 'The Moon Has Risen' });
  });

  it('are asked in the language as the page has it, and not as we do, which is of one country or one way to write numbers', async () => {
    const { adapter } = demo();
    const asked: string[] = [];
    const { securityQuestions } = adapter;
    const begin: NonNullable<typeof securityQuestions>['begin'] = (request, call) => {
      asked.push(request.language);
      return securityQuestions!.begin(request, call);
    };
    const told = { ...adapter, securityQuestions: { ...securityQuestions!, begin } };
    const wizard = await openWizard({ adapter: told, set: { method: 'security-questions', lang: 'en_GB' } });
    await wizard.walk(words.next);
    await wizard.shows(texts.answerHeading);

    wizard.element.lang = 'ar-EG';

    await until(() => expect(asked).toEqual(['en-GB', 'ar-EG']));
  });

  it('look whether they were saved when no answer came, before anything is sent again', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    wizard.adapter.failNext('securityQuestions.confirm', new EnrollmentError('network'), 'after');

    await wizard.walk(texts.save);

    await wizard.shows(isSetUp);
    expect(confirmed(wizard)).toBe(1);
  });

  it('tell when that cannot be found out, and come back with all that was typed', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    wizard.adapter.failNext('securityQuestions.confirm', new EnrollmentError('network'));
    wizard.adapter.failNext('loadSecurityInfo', new EnrollmentError('network'));
    await wizard.walk(texts.save);
    await wizard.shows(texts.outcomeUnknownHeading);

    await wizard.walk(texts.checkAgain);
    await wizard.shows(texts.answerHeading);

    expect(typed(wizard)).toEqual(typedWell);
    await wizard.walk(texts.save);
    await wizard.shows(isSetUp);
  });

  it('say that the time is over, and go on with all that was typed', async () => {
    const wizard = await toTheForm({ enrollmentLifetime: 60_000 });
    await answerWell(wizard);

    await pass(61_000);
    await wizard.shows(texts.expiredHeading);
    await wizard.walk(texts.goOn);
    await wizard.shows(texts.answerHeading);

    expect(typed(wizard)).toEqual(typedWell);
    expect(wizard.textbox(texts.ownQuestion(3)).value).toBe('Who taught me chess?');
    await wizard.walk(texts.save);
    await wizard.shows(isSetUp);
  });

  it('say that saving takes long, and let the person go back to their answers', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);
    wizard.adapter.hangNext('securityQuestions.confirm');
    await wizard.walk(texts.save);
    await wizard.reads(texts.saving);
    expect(wizard.textbox(texts.answer(1)).readOnly).toBe(true);

    await pass(10_000);
    await wizard.reads(words.takingLonger);
    await wizard.walk(words.back, texts.save);

    await wizard.shows(isSetUp);
  });

  it('ask who the person is where the server wants to know, and lose nothing', async () => {
    const wizard = await toTheForm({ stepUp: 'by-adapter' });
    await answerWell(wizard);

    await wizard.walk(texts.save);

    await wizard.shows(isSetUp);
  });

  it('are no longer pending on the server once the person leaves', async () => {
    const wizard = await toTheForm();
    await answerWell(wizard);

    await wizard.walk(words.cancel);
    await wizard.shows(words.endedCancelled);

    expect(wizard.adapter.calls.filter(call => call === 'securityQuestions.cancel')).toHaveLength(1);
    expect(wizard.events()).toEqual(['enrollkit-cancelled']);
  });

  it('are one, or ten, as the server wants', async () => {
    const one = await toTheForm({ questionCount: 1, customQuestionLength: 0 });
    expect(one.element.shadowRoot?.querySelectorAll('fieldset')).toHaveLength(1);
    expect([...questionField(one, 1).options].map(({ text }) => text)).not.toContain(texts.writeOwn);
    one.element.remove();

    const ten = await toTheForm({ questionCount: 10 });
    expect(ten.element.shadowRoot?.querySelectorAll('fieldset')).toHaveLength(10);
  });

  it('are told to be set up already where they are', async () => {
    const method = { id: 'old', kind: 'security-questions', name: null, usableFor: ['password-reset' as const] };
    const wizard = await openWizard({ adapter: createDemoAdapter({ offers, methods: [method] }) });

    await wizard.reads('You have reached the limit of 1. Delete one to add another.');
  });

  it('are filled in by the keyboard alone', async () => {
    const wizard = await toTheForm({ questionCount: 1 });
    const tabTo = async (wanted: () => Element): Promise<void> => {
      for (let presses = 0; wizard.focused() !== wanted(); presses++) {
        if (presses > 20) throw new Error('It cannot be reached by Tab.');
        await userEvent.keyboard('{Tab}');
      }
    };

    await tabTo(() => questionField(wizard, 1));
    await userEvent.keyboard('Write');
    await until(() => wizard.textbox(texts.ownQuestion(1)));
    await tabTo(() => wizard.textbox(texts.ownQuestion(1)));
    await userEvent.keyboard('Who taught me chess?');
    await tabTo(() => wizard.textbox(texts.answer(1)));
    await userEvent.keyboard('Uncle Rob');
    await tabTo(() => wizard.button(texts.save));
    await userEvent.keyboard(' ');

    await wizard.shows(isSetUp);
  });
});
