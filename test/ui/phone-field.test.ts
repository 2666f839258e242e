import { fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { AnnounceEvent } from '../../src/ui/announce-event.js';
import { callingCodeOf, everyCountry } from '../../src/ui/calling-codes.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { PhoneField } from '../../src/ui/phone-field.js';
import { phoneFieldStyles } from '../../src/ui/phone-field.styles.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-phone-field': PhoneField });

type Given = Partial<Pick<PhoneField, 'language' | 'countries' | 'country' | 'value' | 'readonly' | 'error' | 'wrong' | 'hint'>>;

const field = ({ language = 'en', country = 'NL', hint = 'Write it as you always do.', ...given }: Given = {}): unknown =>
  html`<form>
    <enrollkit-phone-field
      .language=${language}
      .countries=${given.countries}
      .country=${country}
      .value=${given.value ?? ''}
      .readonly=${given.readonly ?? false}
      .error=${given.error ?? ''}
      .wrong=${given.wrong ?? 'number'}
      .errorPrefix=${'Error:'}
      .countryLabel=${'Country'}
      .chooseText=${'Choose a country'}
      .numberLabel=${'Phone number'}
      .hint=${hint}
      .chosenText=${(name: string) => `Country: ${name}.`}
    ></enrollkit-phone-field>
  </form>`;

const renderField = (given?: Given): Promise<Piece> => renderPiece(field(given), [phoneFieldStyles]);
const elementOf = (piece: Piece): PhoneField => piece.find('enrollkit-phone-field');
const inputOf = (piece: Piece): HTMLInputElement => piece.find('input');
const selectOf = (piece: Piece): HTMLSelectElement => piece.find('select');
const optionsOf = (piece: Piece): string[] => [...selectOf(piece).options].map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));
const chosenIn = (piece: Piece): string | undefined => selectOf(piece).selectedOptions[0]?.text.replace(/[\u2066-\u2069]/g, '');
const describedBy = (piece: Piece, element: Element): string[] =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(id => (piece.root.getElementById(id)?.textContent ?? `no #${id}`).replace(/\s+/g, ' ').trim());

function hear(piece: Piece): string[] {
  const said: string[] = [];
  piece.root.addEventListener(AnnounceEvent.type, event => {
    if (event instanceof AnnounceEvent) said.push(event.text);
  });
  return said;
}

async function paste(piece: Piece, text: string): Promise<void> {
  const source = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
  source.value = text;
  source.select();
  await userEvent.copy();
  inputOf(piece).focus();
  await userEvent.paste();
  await elementOf(piece).updateComplete;
}

describe('<enrollkit-phone-field>', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is a native choice and a native field that browsers know for a country and a number', async () => {
    const piece = await renderField();

    expect(selectOf(piece).getAttribute('autocomplete')).toBe('tel-country-code');
    expect(inputOf(piece)).toMatchObject({
      type: 'tel',
      inputMode: 'tel',
      autocomplete: 'tel-national',
      dir: 'ltr',
      maxLength: -1,
      placeholder: '',
      pattern: '',
    });
  });

  it('names both, and describes both by the hint', async () => {
    const piece = await renderField();

    expect([selectOf(piece), inputOf(piece)].map(({ labels }) => labels?.[0]?.textContent)).toEqual(['Country', 'Phone number']);
    for (const element of [selectOf(piece), inputOf(piece)]) {
      expect(describedBy(piece, element)).toEqual(['Write it as you always do.']);
      expect(element.hasAttribute('aria-invalid')).toBe(false);
    }
  });

  it.each(['country', 'number'] as const)('describes both by what is wrong, and says that it is the %s', async wrong => {
    const piece = await renderField({ error: 'This is wrong', wrong });
    const [right, flawed] = wrong === 'country' ? [inputOf(piece), selectOf(piece)] : [selectOf(piece), inputOf(piece)];

    expect(flawed.getAttribute('aria-invalid')).toBe('true');
    expect(right.hasAttribute('aria-invalid')).toBe(false);
    for (const element of [right, flawed])
      expect(describedBy(piece, element)).toEqual(['Write it as you always do.', 'Error: This is wrong']);
    expect(flawed.closest('[part="field"]')?.textContent).toContain('This is wrong');
  });

  it('offers every country by its name and calling code, in the order of the language', async () => {
    const piece = await renderField();

    expect(optionsOf(piece)).toHaveLength(everyCountry.length);
    expect(optionsOf(piece)).toContain('Netherlands (+31)');
    expect(optionsOf(piece)).toEqual([...optionsOf(piece)].sort(new Intl.Collator('en').compare));
    for (const { value, text } of selectOf(piece).options) expect(text).toContain(`+${callingCodeOf(value)}`);
  });

  it('speaks the language of the page', async () => {
    const piece = await renderField({ language: 'nl' });

    expect(chosenIn(piece)).toBe('Nederland (+31)');
    expect(optionsOf(piece).at(0)).toBe('Afghanistan (+93)');
    expect(optionsOf(piece)).toEqual([...optionsOf(piece)].sort(new Intl.Collator('nl').compare));
  });

  it('offers only the countries that it is given', async () => {
    const piece = await renderField({ countries: ['NL', 'BE', 'AQ', 'xx'] });

    expect(optionsOf(piece)).toEqual(['Belgium (+32)', 'Netherlands (+31)']);
  });

  it.each([
    ['nl', 'nl-BE', 'nl-NL', 'België (+32)'],
    ['nl', 'nl', 'nl-NL', 'Nederland (+31)'],
    ['en', 'en-GB', 'en-US', 'United Kingdom (+44)'],
    // The texts are in a language that is not the page's.
    ['en', 'fi-FI', 'en-US', 'Finland (+358)'],
    ['en', 'en', 'nl-NL', 'Choose a country'],
  ])('starts with what a language names: texts in %s, a page in %s, a browser in %s: %s', async (language, lang, browser, chosen) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(browser);
    const page = document.documentElement.lang;
    document.documentElement.lang = lang;
    const piece = await renderField({ language, country: '' });
    document.documentElement.lang = page;

    expect(chosenIn(piece)).toBe(chosen);
  });

  it('starts with none where that is not to be chosen, and asks for one until there is', async () => {
    const piece = await renderField({ country: 'DE', countries: ['NL', 'BE'] });
    expect(chosenIn(piece)).toBe('Choose a country');
    expect(elementOf(piece).country).toBe('');

    await userEvent.selectOptions(selectOf(piece), 'BE');
    await elementOf(piece).updateComplete;

    expect(elementOf(piece).country).toBe('BE');
    expect(optionsOf(piece)).toEqual(['Belgium (+32)', 'Netherlands (+31)']);
  });

  it.each([
    ['+49 1512 3456789', 'DE'],
    ['0049 1512 3456789', 'DE'],
    ['＋４９１５１２', 'DE'],
    ['+٤٩ ١٥١٢', 'DE'],
    ['+1 876 555 0123', 'US'],
    ['+7 912', 'RU'],
  ])('lets a pasted %s choose its country, and leaves it as it is', async (text, country) => {
    const piece = await renderField();
    const said = hear(piece);

    await paste(piece, text);

    expect(elementOf(piece)).toMatchObject({ country, value: text });
    expect(inputOf(piece).value).toBe(text);
    expect(selectOf(piece).value).toBe(country);
    expect(said).toEqual([`Country: ${new Intl.DisplayNames('en', { type: 'region' }).of(country)}.`]);
  });

  it('follows a calling code while it is typed, and says so once', async () => {
    const piece = await renderField();
    const said = hear(piece);

    await userEvent.type(inputOf(piece), '+358 40 123 4567');

    expect(elementOf(piece).country).toBe('FI');
    expect(said).toEqual(['Country: Finland.']);
  });

  it.each([
    ['CA', '+1 416 555 0123'],
    ['KZ', '+7 771 000 9998'],
    ['VA', '+39 06 698'],
    ['NL', '06 12345678'],
    ['NL', '+999 12345'],
    ['NL', '+'],
  ])('keeps %s while %s is typed', async (country, text) => {
    const piece = await renderField({ country });
    const said = hear(piece);

    await userEvent.type(inputOf(piece), text);

    expect(elementOf(piece).country).toBe(country);
    expect(said).toEqual([]);
  });

  it('chooses no country that cannot be chosen', async () => {
    const piece = await renderField({ countries: ['NL', 'BE'] });

    await paste(piece, '+49 1512 3456789');

    expect(elementOf(piece).country).toBe('NL');
  });

  it('keeps what was typed and chosen when something is said about it', async () => {
    const piece = await renderField();
    await userEvent.type(inputOf(piece), '06-12');
    await userEvent.selectOptions(selectOf(piece), 'BE');

    await piece.show(field({ error: 'This number is too short' }));

    expect(inputOf(piece).value).toBe('06-12');
    expect(selectOf(piece).value).toBe('BE');
  });

  it('starts with what it is given', async () => {
    const piece = await renderField({ value: '06-12 34', country: 'BE' });

    expect(inputOf(piece).value).toBe('06-12 34');
    expect(selectOf(piece).value).toBe('BE');
    expect(piece.root.innerHTML).not.toContain('06-12');
  });

  it('can be neither typed in nor chosen from while it is read-only, and keeps the focus', async () => {
    const piece = await renderField({ value: '0612345678' });
    inputOf(piece).focus();
    await piece.show(field({ value: '0612345678', readonly: true }));

    await userEvent.keyboard('9');
    await userEvent.selectOptions(selectOf(piece), 'BE');

    expect(inputOf(piece).value).toBe('0612345678');
    expect(selectOf(piece).value).toBe('NL');
    expect(selectOf(piece).getAttribute('aria-readonly')).toBe('true');
    expect(elementOf(piece)).toMatchObject({ country: 'NL', value: '0612345678' });
  });

  it('gives the focus to the number', async () => {
    const piece = await renderField();

    elementOf(piece).focus();

    expect(piece.root.activeElement).toBe(inputOf(piece));
  });

  it('forgets the number when it has left the page, and keeps it when it is moved', async () => {
    const piece = await renderField();
    const element = elementOf(piece);
    await userEvent.type(inputOf(piece), '0612345678');

    piece.find('form').append(element);
    await Promise.resolve();
    expect(element.value).toBe('0612345678');
    await piece.show(html``);
    await Promise.resolve();

    expect(element.value).toBe('');
  });

  it('never moves the caret, wherever something is typed or taken away', { timeout: 120_000 }, async () => {
    const piece = await renderField();
    const input = inputOf(piece);
    const key = fc.constantFrom('5', '+', ' ', '-', '0', 'Backspace', 'Delete', 'ArrowLeft');
    const text = fc.constantFrom('06 1234 5678', '+31 6 1234 5678', '0031612345678', '１２３', '(0)20-794', '');
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.array(key, { minLength: 1, maxLength: 4 }), async (start, at, keys) => {
        input.value = start;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await elementOf(piece).updateComplete;
        let caret = at % (start.length + 1);
        let expected: string = start;
        input.focus();
        input.setSelectionRange(caret, caret);
        for (const pressed of keys) {
          await userEvent.keyboard(pressed.length > 1 ? `{${pressed}}` : pressed);
          await elementOf(piece).updateComplete;
          [expected, caret] = afterKey(expected, caret, pressed);
          expect([input.value, input.selectionStart, input.selectionEnd]).toEqual([expected, caret, caret]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is easy to hit and to read', async () => {
    const piece = await renderField();

    for (const element of [selectOf(piece), inputOf(piece)]) {
      expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(Number.parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(16);
    }
  });

  it('has its number below its label in a page that is read from right to left, in its own order', async () => {
    const piece = await renderPiece(html`<div dir="rtl">${field()}</div>`, [phoneFieldStyles]);

    expect(inputOf(piece).dir).toBe('ltr');
    expect(getComputedStyle(inputOf(piece)).textAlign).toBe('end');
  });

  it('gives two fields on a page ids of their own', async () => {
    const piece = await renderPiece(html`${field()}${field()}`);
    const ids = [...piece.root.querySelectorAll('[id]')].map(element => element.id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its number left out by session recorders', async () => {
    expect(inputOf(await renderField()).matches('.ek-private[data-private]')).toBe(true);
  });

  it('is accessible, with an error too', async () => {
    await expectAccessible((await renderField()).find('.ek'));
    await expectAccessible((await renderField({ error: 'This number is too short' })).find('.ek'));
    await expectAccessible((await renderField({ error: 'Choose a country', wrong: 'country' })).find('.ek'));
  });
});

/** What a plain field makes of a key. */
function afterKey(text: string, caret: number, key: string): [string, number] {
  if (key === 'ArrowLeft') return [text, Math.max(caret - 1, 0)];
  if (key === 'Delete') return [text.slice(0, caret) + text.slice(caret + 1), caret];
  if (key === 'Backspace') return [text.slice(0, Math.max(caret - 1, 0)) + text.slice(caret), Math.max(caret - 1, 0)];
  return [text.slice(0, caret) + key + text.slice(caret), caret + 1];
}
