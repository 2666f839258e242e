// What a text was given stands between these: it was never ours to translate.
const given = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

const named = ['aria-label', 'alt', 'placeholder', 'title'];

// A name, a code, a number, an address; the countries, which the browser names in a language that it knows; and what a host shows.
const notOurs = 'bdi, [dir="auto"], [dir="ltr"], option, slot[name]';

/** The texts under an element that a person reads or hears, and that are still English where another alphabet is spoken. */
export function untranslatedIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')]
    .filter(element => !element.closest(notOurs))
    .flatMap(element => [...ownTexts(element), ...named.flatMap(name => element.getAttribute(name) ?? [])])
    .map(text => withoutGiven(text).trim())
    .filter(text => /[a-z]/i.test(text))
    .map(text => `in English: ${text}`);
}

/** A list of names is a name of its own, and so each of them stands between more than one pair. */
function withoutGiven(text: string): string {
  const rest = text.replace(given, '');
  return rest === text ? text : withoutGiven(rest);
}

const ownTexts = (element: Element): string[] => [...element.childNodes].flatMap(node => (node instanceof Text ? [node.data] : []));
