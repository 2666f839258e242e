import { en } from '../../src/locales/en.js';
import { isolate } from '../../src/locales/isolate.js';
import { pseudo, pseudoRtl } from '../../src/locales/pseudo.js';
import { everyText, name, span, wholeOf } from './every-text.js';

const english = everyText(await wholeOf(en));
const withoutGiven = (text: string): string => text.replaceAll(name, '').replaceAll(span, '');

describe('the pseudo-language', () => {
  it('reads as English with accents, in brackets', () => {
    expect(pseudo.common.tryAgain).toMatch(/^\[Ţŕý áĝáîñ .+\]$/);
  });

  it('keeps names, spans of time, numbers and strong words where they were', async () => {
    const texts = await pseudo.authenticator();

    expect(pseudo.wizard.chooseIntro('Nod')).toContain(isolate('Nod'));
    expect((await pseudo.later()).common.tryAgainIn('2 minutes')).toContain(' 2 minutes.');
    expect(texts.numberSaid('47')).toContain(' 4 7.');
    expect(texts.setUpPush[1]).toContain('**Áđđ áççöûñţ**');
  });

  it('goes from right to left in its other form', async () => {
    expect([pseudo.direction, pseudoRtl.direction]).toEqual(['ltr', 'rtl']);
    expect((await pseudoRtl.later()).common.next).toMatch(/^\[\p{Script=Arabic}[\p{Script=Arabic} ]+\]$/u);
    expect(pseudoRtl.wizard.chooseIntro('Nod')).toContain(isolate('Nod'));
  });

  it.for([pseudo, pseudoRtl])('leaves no letter of English in $lang', async language => {
    const own = everyText(await wholeOf(language));
    expect(own.filter(({ text }) => /[a-z]/i.test(withoutGiven(text)))).toEqual([]);
  });

  it.for([pseudo, pseudoRtl])('is about 40 %% longer than English in $lang', async language => {
    const own = everyText(await wholeOf(language));
    const lengths = (texts: typeof own): number[] => texts.map(({ text }) => text.length);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    const before = lengths(english);

    expect(lengths(own).filter((length, index) => length < 1.4 * (before[index] ?? 0))).toEqual([]);
    expect(sum(lengths(own)) / sum(before)).toBeLessThan(1.5);
  });
});
