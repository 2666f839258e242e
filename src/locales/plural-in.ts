/** The forms that a language has for what is counted. Those it does not have are left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses between the forms of a phrase by how many there are, by the rules of a language (CLDR plural rules, of `Intl.PluralRules`).
 *
 * @param lang BCP 47 tag.
 *
 * @example
 * const plural = pluralIn('pl');
 * plural(count, { one: `${count} próba`, few: `${count} próby`, many: `${count} prób`, other: `${count} próby` });
 */
export function pluralIn(lang: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
