import { en } from '../../src/locales/en.js';
import { everyText, name, type SpokenText, wholeOf } from './every-text.js';
import { wordings } from './wordings/index.js';

const inEnglish = new Map(everyText(await wholeOf(en)).map(({ key, text }) => [key, text]));
const spoken = await Promise.all(wordings.map(async wording => ({ ...wording, messages: await wholeOf(wording.language) })));

const ownCapitals = /\b(QR|URL|WhatsApp|PIN|NFC)\b/g;
const quoted = /\*\*.*?\*\*|[“‘«„「『”].*?[”’»“」』](?=[\s\p{P}\p{Lo}]|$)/gu;

/** A few letters and a hyphen, after which a line may end; a word joiner after it forbids that. In Hebrew, one letter belongs to what follows. */
const shortCompound = /QR-(?!\u2060)|(?<!\p{L})\p{Script=Hebrew}-(?![\d\u2060])/u;

/** Where a sentence ends that is no question, in any of the scripts. */
const stop = '[.:。：।]';

describe.for(spoken)('the wording of $language.lang', ({ language, messages, banned, counts, sameAsEnglish, capitals }) => {
  // Said before an error to those who do not see its colour: there the word has to be.
  const texts = everyText(messages).filter(({ key }) => key !== 'later.common.error');
  const those = (flawed: (text: SpokenText) => boolean): readonly SpokenText[] => texts.filter(flawed);

  it('blames, begs and scolds nobody', () => {
    expect(those(({ text }) => banned.test(text))).toEqual([]);
  });

  if (capitals !== 'everywhere')
    it('is in sentence case', () => {
      const plain = ({ text }: SpokenText): string =>
        text
          .replaceAll(name, '')
          .replace(ownCapitals, '')
          .replaceAll(capitals ?? '', '')
          .replace(quoted, '');
      expect(those(text => /[^.?:!\s¿¡]\s+\p{Uppercase}/u.test(plain(text)))).toEqual([]);
    });

  it('ends a heading without a full stop, and a longer text with one', () => {
    expect(those(({ key, text }) => /(Heading|name)$/.test(key) && new RegExp(`${stop}$`).test(text))).toEqual([]);
    expect(
      those(
        ({ key, text }) =>
          /(Body|Intro|Then|about|Hint)$/.test(key) && !key.endsWith('.codeHint') && !new RegExp(`${stop}[\u2069]?$`).test(text),
      ),
    ).toEqual([]);
  });

  it('takes at most three sentences and 200 characters for anything, and 160 in English', () => {
    const longest = language.lang === 'en' || language.lang === 'nl' ? 160 : 200;
    const sentences = (text: string): number => text.split(/[.?](?:\s|$)|[。？।؟]/).filter(part => part.trim()).length;
    expect(those(({ text }) => text.length > longest || sentences(text) > 3)).toEqual([]);
  });

  it('lets no line end within a word that is too short to be broken', () => {
    // What is only heard has no lines.
    expect(those(({ key, text }) => shortCompound.test(text) && !key.endsWith('.qrLabel'))).toEqual([]);
  });

  it('calls a control by the name that is on it', () => {
    const { authenticator, deliveredCode, later } = messages;
    expect(deliveredCode.mayArrive).toContain(`**${deliveredCode.send}**`);
    expect(authenticator.scanThen).toContain(`**${later.common.next}**`);
    for (const text of [authenticator.qrLabel, authenticator.qrFailed])
      expect(text.match(quoted)?.join()).toContain(authenticator.cannotScan);
  });

  it('counts none, one, two and whatever takes another form', () => {
    const numbers = Object.keys(counts).map(Number);
    expect(numbers).toEqual(expect.arrayContaining([0, 1, 2]));
    expect(Object.fromEntries(numbers.map(count => [count, messages.authenticator.attemptsLeft(count)]))).toEqual(counts);
    const rules = new Intl.PluralRules(language.lang);
    const whole = Array.from({ length: 120 }, (_, count) => rules.select(count));
    expect(new Set(numbers.map(count => rules.select(count)))).toEqual(new Set(whole));
  });

  it('says something of its own for every reason a call may be refused', () => {
    const problems = { ...messages.problems, ...messages.later.problems };
    expect(new Set(Object.values(problems)).size).toBe(Object.keys(problems).length);
  });

  if (language !== en)
    it('is English nowhere by accident', () => {
      const same = everyText(messages).filter(({ key, text }) => inEnglish.get(key) === text);
      expect(same.map(({ key }) => key)).toEqual(sameAsEnglish);
    });
});

it('is kept in one line by the word joiner after a hyphen, as narrow as its place may be', () => {
  const linesOf = (text: string): number => {
    const line = document.createElement('p');
    Object.assign(line.style, { inlineSize: '1px', lineHeight: '20px' });
    line.textContent = text;
    document.body.append(line);
    onTestFinished(() => line.remove());
    return line.clientHeight / 20;
  };

  expect(['QR-Code', 'QR-\u2060Code', 'ה-QR', 'ה-\u2060QR'].map(linesOf)).toEqual([2, 1, 2, 1]);
});
