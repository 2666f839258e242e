const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character] ?? '');

/** A string that is markup, and not text to be escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Given = string | number | Markup | readonly Markup[];

const written = (value: Given): string => {
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(written).join('') : escape(String(value));
};

/** Markup with texts in it, each escaped. Indents and the breaks of lines are left out. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Given[]): Markup =>
  new Markup(
    strings.map((part, index) => part.replace(/\s*\n\s*/g, '') + (index < values.length ? written(values[index] ?? '') : '')).join(''),
  );

/** Markup as it is, of the library's own making. */
export const raw = (text: string): Markup => new Markup(text);
