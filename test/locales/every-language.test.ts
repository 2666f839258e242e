import { en } from '../../src/locales/en.js';
import { isolate } from '../../src/locales/isolate.js';
import { pseudo, pseudoRtl } from '../../src/locales/pseudo.js';
import { everyPlace, everyText, functionsGiven, name, span, type SpokenText, wholeOf, type WholeLanguage } from './every-text.js';
import { wordings } from './wordings/index.js';

const those = (texts: readonly SpokenText[], flawed: (text: string) => boolean): readonly SpokenText[] =>
  texts.filter(({ text }) => flawed(text));

const english = await wholeOf(en);
const languages = await Promise.all([...wordings.map(({ language }) => language), pseudo, pseudoRtl].map(wholeOf));

describe.for(languages)('$lang', (messages: WholeLanguage) => {
  const texts = everyText(messages);
  const textsOf = (keys: readonly string[]): readonly SpokenText[] => texts.filter(({ key }) => keys.includes(key));

  it('has a text wherever English has one, and of the same kind', ({ task }) => {
    const places = everyPlace(messages);
    const missing = everyPlace(english).filter(place => !places.includes(place));
    // Those made of English for the tests are no languages.
    if (!messages.lang.includes('-x-')) task.meta.fact = { kind: 'language', tag: messages.lang, texts: places.length, missing };

    expect(places).toEqual(everyPlace(english));
  });

  it('says something everywhere, and nothing that only a program says', () => {
    expect(those(texts, text => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(those(texts, text => /\b(undefined|null|NaN)\b|\[object|\$\{|=>/.test(text))).toEqual([]);
  });

  it('is set with real quotes, dashes and single spaces', () => {
    expect(those(texts, text => /['"`]|\.\.|--| {2}| [.,:;?!]/.test(text))).toEqual([]);
  });

  it('makes words strong in pairs', () => {
    expect(those(texts, text => text.split('**').length % 2 === 0)).toEqual([]);
  });

  it('keeps a name from elsewhere apart from the sentence around it', () => {
    const withName = textsOf(functionsGiven(name)).filter(({ text }) => text.includes(name));

    expect(new Set(withName.map(({ key }) => key))).toEqual(new Set(functionsGiven(name)));
    expect(those(withName, text => text.split(name).length !== text.split(isolate(name)).length)).toEqual([]);
  });

  it('keeps a span of time as it was given', () => {
    expect(those(textsOf(functionsGiven(span)), text => !text.includes(span))).toEqual([]);
  });

  it('spells a number digit by digit', () => {
    expect(messages.authenticator.numberSaid('047')).toContain('0 4 7');
  });
});
