import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import { everyText, name, type SpokenText, wholeOf, type WholeLanguage } from './every-text.js';

interface Wording {
  readonly messages: WholeLanguage;
  /** What nobody in trouble wants to read. */
  readonly banned: RegExp;
  readonly counts: readonly [none: string, one: string, two: string];
}

const english: Wording = {
  messages: await wholeOf(en),
  banned: /\b(invalid|please|sorry|oops|forbidden|unfortunately|illegal|failed|fatal|error|click|simply|just|easy|user)\b/i,
  counts: ['No tries left', '1 try left', '2 tries left'],
};

const dutch: Wording = {
  messages: await wholeOf(nl),
  banned:
    /\b(helaas|sorry|ongeldige?|alstublieft|alsjeblieft|a\.u\.b|oeps|verboden|onjuiste?|mislukt|fout|klik|eenvoudig|simpelweg|gebruiker|u|uw|aanmelden|men)\b/i,
  counts: ['Geen pogingen meer', 'Nog 1 poging', 'Nog 2 pogingen'],
};

/** The same in both languages because that is what it is called. */
const sameInDutch = [
  'wizard.kinds.passkey.name',
  'wizard.kinds.whatsapp.name',
  'authenticator.code',
  'authenticator.url',
  'authenticator.codeLabel',
  'deliveredCode.codeLabel',
];

const ownCapitals = /\b(QR|URL|WhatsApp|PIN|NFC)\b/g;

describe.for([english, dutch])('the wording of $messages.lang', ({ messages, banned, counts }) => {
  // Said before an error to those who do not see its colour: there the word has to be.
  const texts = everyText(messages).filter(({ key }) => key !== 'later.common.error');
  const those = (flawed: (text: SpokenText) => boolean): readonly SpokenText[] => texts.filter(flawed);

  it('blames, begs and scolds nobody', () => {
    expect(those(({ text }) => banned.test(text))).toEqual([]);
  });

  it('is in sentence case', () => {
    const plain = ({ text }: SpokenText): string =>
      text
        .replaceAll(name, '')
        .replace(ownCapitals, '')
        .replace(/\*\*.*?\*\*|[“‘].*?[”’](?=\s|\.|$)/g, '');
    expect(those(text => /[^.?:!\s]\s+\p{Uppercase}/u.test(plain(text)))).toEqual([]);
  });

  it('ends a heading without a full stop, and a longer text with one', () => {
    expect(those(({ key, text }) => /(Heading|name)$/.test(key) && /[.:]$/.test(text))).toEqual([]);
    expect(
      those(({ key, text }) => /(Body|Intro|Then|about|Hint)$/.test(key) && !key.endsWith('.codeHint') && !/[.:]$/.test(text)),
    ).toEqual([]);
  });

  it('takes at most three sentences and 160 characters for anything', () => {
    const sentences = (text: string): number => text.split(/[.?](?:\s|$)/).filter(Boolean).length;
    expect(those(({ text }) => text.length > 160 || sentences(text) > 3)).toEqual([]);
  });

  it('calls a control by the name that is on it', () => {
    const { authenticator, deliveredCode, later } = messages;
    expect(deliveredCode.mayArrive).toContain(`**${deliveredCode.send}**`);
    expect(authenticator.scanThen).toContain(`**${later.common.next}**`);
    for (const text of [authenticator.qrLabel, authenticator.qrFailed])
      expect(text).toMatch(new RegExp(`[“‘]${authenticator.cannotScan.replace('?', '\\?')}[”’]`));
  });

  it('counts none, one and two', () => {
    expect([0, 1, 2].map(messages.authenticator.attemptsLeft)).toEqual(counts);
  });

  it('says something of its own for every reason a call may be refused', () => {
    const problems = { ...messages.problems, ...messages.later.problems };
    expect(new Set(Object.values(problems)).size).toBe(Object.keys(problems).length);
  });
});

describe('Dutch', () => {
  const inEnglish = new Map(everyText(english.messages).map(({ key, text }) => [key, text]));

  it('is English nowhere by accident', () => {
    const same = everyText(dutch.messages).filter(({ key, text }) => inEnglish.get(key) === text);
    expect(same.map(({ key }) => key)).toEqual(sameInDutch);
  });
});
