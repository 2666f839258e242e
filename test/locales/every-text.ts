import type { AuthenticatorMessages } from '../../src/locales/authenticator-messages.js';
import type { LaterMessages, MethodTexts, PageTexts } from '../../src/locales/later-messages.js';
import type { Language } from '../../src/locales/messages.js';

/** One text of a language, as a person reads it. */
export interface SpokenText {
  /** Where it stands, such as `wizard.kinds.email.name`. */
  readonly key: string;
  readonly text: string;
}

/** A language with the texts that are otherwise fetched when they are needed. */
export type WholeLanguage = Omit<Language, 'later' | 'authenticator'> & {
  readonly later: Omit<LaterMessages, 'methods' | 'pages'>;
  readonly authenticator: AuthenticatorMessages;
} & Loaded<MethodTexts & PageTexts>;

type Loaded<Loaders extends Record<keyof Loaders, () => Promise<unknown>>> = {
  readonly [Name in keyof Loaders]: Awaited<ReturnType<Loaders[Name]>>;
};

export async function wholeOf(language: Language): Promise<WholeLanguage> {
  const [{ methods, pages, ...later }, authenticator] = await Promise.all([language.later(), language.authenticator()]);
  const loaders = Object.entries({ ...methods, ...pages }) as [string, () => Promise<unknown>][];
  const texts = await Promise.all(loaders.map(async ([name, load]) => [name, await load()] as const));
  return { ...language, later, authenticator, ...(Object.fromEntries(texts) as Loaded<MethodTexts & PageTexts>) };
}

type Phrase = (...given: unknown[]) => string;

export const span = '2 minutes';
export const name = 'Zoë 3';

/** What each function is given, once or several times. A new function needs a line here. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'later.common.stepCounter': [[2, 4]],
  'later.common.tryAgainIn': [[span]],
  'wizard.resetOnly': [['5.']],
  'wizard.chooseIntro': [[name]],
  'wizard.limitReached': [[1], [5]],
  'later.successHeading': [[name]],
  'later.usedFor': [[['sign-in']], [['password-reset']], [['sign-in', 'password-reset']]],
  'later.theseUsedFor': [[['sign-in']], [['password-reset']], [['sign-in', 'password-reset']]],
  'later.notifiedVia': [[name]],
  'authenticator.getPush': [[name]],
  'authenticator.getFrom': [[name]],
  'authenticator.setUpIntro': [[name]],
  'authenticator.scanBody': [[name]],
  'authenticator.manualPush': [[name]],
  'authenticator.validFor': [[span]],
  'authenticator.enterBody': [[6], [7], [8]],
  'authenticator.codeHint': [[6], [7], [8]],
  'authenticator.flaws.empty': [[6], [8]],
  'authenticator.flaws.too-short': [[6], [8]],
  'authenticator.flaws.too-long': [[6], [8]],
  'authenticator.flaws.not-digits': [[6]],
  'authenticator.attemptsLeft': [[0], [1], [2]],
  'authenticator.lockedBody': [[span]],
  'authenticator.connectedBody': [[null], [name]],
  'authenticator.testBody': [[name]],
  'authenticator.numberSaid': [['47'], ['007']],
  'authenticator.testTimeLeft': [[span]],
  'authenticator.resendIn': [[span]],
  'authenticator.unreachableBody': [[name]],
  'deliveredCode.sentTo.text-message': [[name]],
  'deliveredCode.sentTo.whatsapp': [[name]],
  'deliveredCode.sentTo.voice': [[name]],
  'deliveredCode.sentTo.email': [[name]],
  'deliveredCode.codeHint': [[6], [7], [8]],
  'deliveredCode.validFor': [[span]],
  'deliveredCode.flaws.empty': [[6], [8]],
  'deliveredCode.flaws.too-short': [[6], [8]],
  'deliveredCode.flaws.too-long': [[6], [8]],
  'deliveredCode.flaws.not-digits': [[6]],
  'deliveredCode.attemptsLeft': [[0], [1], [2]],
  'deliveredCode.resendIn': [[span]],
  'deliveredCode.lockedBody': [[span]],
  'phone.countryChosen': [[name]],
  'recoveryCodes.timeLeft': [[span]],
  'recoveryCodes.paper.title': [[name]],
  'recoveryCodes.paper.account': [[name]],
  'recoveryCodes.paper.madeOn': [['27-11-2026']],
  'appPassword.timeLeft': [[span]],
  'appPassword.flaws.tooLong': [[64]],
  'appPassword.useBody': [[name]],
  'phoneCall.ringingBody': [['+31 ••••••78']],
  'phoneCall.callAgainIn': [[span]],
  'securityQuestions.answerIntro': [[1], [3]],
  'securityQuestions.question': [[2]],
  'securityQuestions.ownQuestion': [[2]],
  'securityQuestions.ownHint': [[200]],
  'securityQuestions.answer': [[2]],
  'securityQuestions.answerHint': [[3, 40]],
  'securityQuestions.summary': [[2], [6]],
  'securityQuestions.flaws.question-too-long': [[200]],
  'securityQuestions.flaws.too-short': [[3]],
  'securityQuestions.flaws.too-long': [[40]],
  'securityQuestions.flaws.not-chosen': [[0]],
  'securityQuestions.flaws.asked-twice': [[0]],
  'securityQuestions.flaws.not-written': [[0]],
  'securityQuestions.flaws.empty': [[0]],
  'securityQuestions.flaws.given-twice': [[0]],
  'securityQuestions.flaws.in-question': [[0]],
  'securityQuestions.flaws.is-account': [[0]],
  'securityQuestions.flaws.longer': [[0]],
  'securityQuestions.flaws.shorter': [[0]],
  'securityQuestions.flaws.repeated': [[0]],
  'securityQuestions.flaws.guessable': [[0]],
  'securityQuestions.flaws.refused': [[0]],
  'manage.intro': [[name]],
  'manage.passOnly': [['28-11-2026']],
  'manage.row.added': [['28-11-2026']],
  'manage.row.lastUsed': [['28-11-2026']],
  'manage.row.validUntil': [['28-11-2026']],
  'manage.row.expired': [['28-11-2026']],
  'manage.defaultMethod.uses.app-notification': [[name]],
  'manage.defaultMethod.uses.app-code': [[name]],
  'manage.defaultMethod.uses.text-message': [[name]],
  'manage.defaultMethod.uses.phone-call': [[name]],
  'manage.removal.heading': [[name]],
  'manage.removal.remains': [
    [[name], 0],
    [[name, name], 2],
  ],
  'manage.removal.wasDefault': [[null], [name]],
  'manage.removal.refusedHeading': [[name]],
  'manage.naming.heading': [[name]],
  'manage.report.heading': [[name]],
  'manage.session.endsIn': [[span]],
  'manage.done.removed': [[name]],
  'manage.done.newDefault': [[name]],
  'manage.done.defaultChanged': [[name]],
  'manage.done.renamed': [[name]],
  'manage.done.signedOut': [[undefined], [0], [1], [2]],
  'manage.done.reported': [[name]],
  'manage.done.gone': [[name]],
  'signInPrompt.why': [
    [name, 1],
    [name, 3],
  ],
  'signInPrompt.dueBy': [
    ['28-11-2026', 0],
    ['28-11-2026', 1],
    ['28-11-2026', 3],
  ],
  'signInPrompt.skipsLeft': [[1], [3]],
  'signInPrompt.counted': [[1, 2]],
  'signInPrompt.missing': [[1], [3]],
  'signInPrompt.more': [[3]],
  'signInPrompt.first': [[name]],
  'signInPrompt.passLeft': [[span]],
  'signInPrompt.progress': [[1, 2]],
  'signInPrompt.reviewBody': [[name]],
  'overview.count': [[0], [1], [3]],
  'overview.resetOnly': [[2]],
  'overview.names': [
    [[name], 0],
    [[name, name], 2],
  ],
  'overview.passOnly': [['28-11-2026']],
  'overview.askedBy': [['28-11-2026']],
  'overview.renewal': [[1], [3]],
};

/** What a language says of itself, which nobody reads, and how it puts texts together. */
const facts = ['lang', 'direction', ...['sentence', 'sentences', 'labelled', 'withDetail'].map(name => `later.joining.${name}`)];

/** Every text of a language; what a function gives, for each thing it may be given. */
export function everyText(messages: WholeLanguage): readonly SpokenText[] {
  const texts = leavesOf(messages).filter(([key]) => !facts.includes(key));
  return texts.flatMap(([key, leaf]) =>
    typeof leaf === 'function' ? givenTo(key).map(values => ({ key, text: (leaf as Phrase)(...values) })) : [{ key, text: leaf as string }],
  );
}

/** Every place in a language that holds a text or gives one, with what kind it is of. */
export const everyPlace = (messages: WholeLanguage): readonly string[] =>
  leavesOf(messages)
    .map(([key, leaf]) => `${key}: ${typeof leaf}`)
    .sort();

/** The functions that put a name from elsewhere into a text. */
export const functionsGiven = (value: unknown): readonly string[] =>
  Object.entries(given).flatMap(([key, calls]) => (calls.some(values => values.includes(value)) ? [key] : []));

function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly [key: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function givenTo(key: string): readonly (readonly unknown[])[] {
  const values = given[key];
  if (!values) throw new Error(`The tests do not know what ${key} is given.`);
  return values;
}
