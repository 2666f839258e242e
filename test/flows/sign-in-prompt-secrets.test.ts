import { createDemoAdapter, demoOffers, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { readOtpauth } from '../../src/contract/otpauth.js';
import type { SignInPrompt } from '../../src/contract/security-info.js';
import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import { later } from '../../src/locales/en/later.js';
import { securityQuestions } from '../../src/locales/en/security-questions.js';
import { en } from '../../src/locales/en.js';
import '../../src/methods/security-questions/index.js';
import { EnrollkitSignInPrompt } from '../../src/sign-in-prompt/enrollkit-sign-in-prompt.js';
import type { RunningPrompt } from '../../src/sign-in-prompt/start-sign-in-prompt.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { useFakeClock } from '../support/fake-clock.js';
import { answer } from '../support/fill-in-questions.js';
import { openPrompt, texts } from '../support/open-prompt.js';
import { followTraces, keptBy, secretsIn } from '../support/traces.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

type Begin<Element, Run> = (this: Element, adapter: DemoAdapter) => Run;

/** One to sign in with, and three for the password: an app, an address and questions, in this order. */
const wanted: SignInPrompt = {
  ...{ type: 'set-up', urgency: { type: 'now' } },
  wanted: [
    { purpose: 'sign-in', count: 1 },
    { purpose: 'password-reset', count: 3 },
  ],
};

const address = 'canary-ada@home.example';
const answers = ['Rijnstraat canary', 'Canary Whiskers', 'Bridge of canaries'];

/** Opens the prompt, and keeps in mind whatever a person gets and types in it. */
async function open() {
  const secrets: string[] = [address, ...answers];
  const adapter = createDemoAdapter({ prompt: wanted, offers: demoOffers('authenticator-code', 'email', 'security-questions') });
  adapter.inbox.watch(({ code }) => secrets.push(code));
  const { authenticatorCode } = adapter;
  const overheard: DemoAdapter = {
    ...adapter,
    authenticatorCode: {
      ...authenticatorCode!,
      async begin(request, call) {
        const activation = await authenticatorCode!.begin(request, call);
        secrets.push(readOtpauth(activation.otpauth).secret);
        return activation;
      },
    },
  };
  const begun = vi.spyOn(EnrollkitSignInPrompt.prototype as unknown as { begin: Begin<EnrollkitSignInPrompt, RunningPrompt> }, 'begin');
  const inner = vi.spyOn(EnrollkitWizard.prototype as unknown as { begin: Begin<EnrollkitWizard, WizardJourney> }, 'begin');
  const traces = followTraces();
  onTestFinished(() => {
    traces.end();
    for (const spied of [begun, inner]) spied.mockRestore();
  });
  const prompt = await openPrompt<DemoAdapter>(overheard);
  return {
    prompt,
    secrets,
    /** Which of the secrets the page gives away now, or did before, or keeps in any of the machines. */
    async givenAway() {
      const running = begun.mock.results.map(({ value }) => value as RunningPrompt).flatMap(({ actor, stepUp }) => [actor, stepUp]);
      const wizards = inner.mock.results.map(({ value }) => (value as WizardJourney).actor);
      return secretsIn(`${[...running, ...wizards].map(keptBy).join(' ')} ${await traces.now()}`, secrets);
    },
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function setUpApp({ prompt, secrets, givenAway }: Opened): Promise<void> {
  await prompt.walk(words.next, words.next);
  await prompt.shows(words.scanHeading);
  expect(await givenAway()).toEqual([]);
  await prompt.walk(words.next);
  const code = await prompt.adapter.phone.code();
  secrets.push(code);
  await prompt.type(words.codeLabel, code);
  prompt.adapter.failNext('authenticatorCode.confirm', new EnrollmentError('network'), 'before');
  await prompt.walk(words.check);
  await prompt.reads(en.problems.network);
  expect(await givenAway()).toEqual([]);
  await prompt.walk(words.check);
  await prompt.reads('Authenticator app is set up');
}

async function setUpAddress({ prompt, givenAway }: Opened): Promise<void> {
  await prompt.type(deliveredCode.addressLabel, address);
  await prompt.walk(deliveredCode.send);
  await prompt.shows(deliveredCode.codeHeadings.email);
  expect(await givenAway()).toEqual([]);
  await prompt.type(deliveredCode.codeLabel, prompt.adapter.inbox.messages.at(-1)!.code);
  await prompt.walk(deliveredCode.check);
  await prompt.reads('Email is set up');
}

async function setUpQuestions({ prompt, givenAway }: Opened): Promise<void> {
  await prompt.walk(words.next);
  await prompt.shows(securityQuestions.answerHeading);
  for (const [index, text] of answers.entries()) await answer(prompt, index + 1, index, text);
  expect(await givenAway()).toEqual([]);
  await prompt.walk(securityQuestions.save);
  await prompt.reads(later.successes['security-questions']!.heading);
}

describe('the secrets of what is set up right after signing in', () => {
  useFakeClock();
  afterEach(() => sessionStorage.clear());

  it('stay out of everything but the screen, from the first method to the last', async () => {
    const opened = await open();
    const { prompt, secrets, givenAway } = opened;
    await prompt.walk(texts.start);

    for (const [index, setUp] of [setUpApp, setUpAddress, setUpQuestions].entries()) {
      await prompt.shows(texts.progress(index + 1, 3));
      await setUp(opened);
      expect(await givenAway()).toEqual([]);
      await prompt.walk(words.done);
    }

    await prompt.shows(texts.summaryHeading);
    expect(await givenAway()).toEqual([]);
    expect(secretsIn(prompt.element.shadowRoot!.textContent, secrets)).toEqual([]);
    await prompt.walk(words.done);
    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
    expect(await givenAway()).toEqual([]);
    expect({ ...sessionStorage }).toEqual({});
    // What was given and typed: an address, answers, what the app got, its code, and the code that was sent.
    expect(secrets).toHaveLength(1 + answers.length + 3);
  });

  it('would be found', async () => {
    const { prompt, givenAway } = await open();

    prompt.element.dataset['reply'] = address;

    expect(await givenAway()).toEqual([address]);
  });
});
