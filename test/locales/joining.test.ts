import { isolate } from '../../src/locales/isolate.js';
import { pseudo } from '../../src/locales/pseudo.js';
import { loadMessages } from '../../src/locales/registry.js';
import { languages } from '../../stories/support/languages.js';

const joiningIn = async (lang: string) => (await (await loadMessages(lang)).later()).joining;

describe('how texts are put together', () => {
  it.for(languages)('keeps what it is given, in %s', async lang => {
    const { sentence, sentences, labelled, withDetail } = await joiningIn(lang);

    expect(sentence('One')).toMatch(/^One[.।。]$/);
    expect(sentences('One.', 'Two.', 'Three.')).toMatch(/^One\. ?Two\. ?Three\.$/);
    expect(sentences('One.')).toBe('One.');
    expect(labelled('Question 1', 'Choose one')).toMatch(/^Question 1(\u00a0?: |：)Choose one$/);
    expect(withDetail('Phone', '+31 78')).toMatch(new RegExp(`^Phone( \\(|（)${isolate('\\+31 78')}[)）]$`));
  });

  it('has no space where the script has none', async () => {
    for (const lang of ['ja', 'zh-Hans', 'zh-Hant']) {
      const { sentence, sentences, labelled, withDetail } = await joiningIn(lang);
      expect([sentence('一'), sentences('一。', '二。'), labelled('一', '二')]).toEqual(['一。', '一。二。', '一：二']);
      expect(withDetail('一', '二')).toBe(`一（${isolate('二')}）`);
    }
  });

  it('keeps a colon at its word in French', async () => {
    expect((await joiningIn('fr')).labelled('Question', 'oui')).toBe('Question\u00a0: oui');
  });

  it('ends a sentence in Hindi as Hindi does', async () => {
    expect((await joiningIn('hi')).sentence('एक')).toBe('एक।');
  });

  it('says that a method is only for resetting a password after what it is', async () => {
    const said = async (lang: string) => (await loadMessages(lang)).wizard.resetOnly('一。');
    expect(await said('en')).toBe('一。 Only to reset your password.');
    expect(await said('ja')).toBe('一。パスワードの再設定専用です。');
  });

  it('adds nothing in the pseudo-language, which disguises texts alone', async () => {
    const { joining } = await pseudo.later();
    expect(joining.labelled('Question', 'yes')).toBe('Question: yes');
  });
});
