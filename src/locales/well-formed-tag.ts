/** The language of a page as others can read it, such as `pt-BR` for `pt_BR`; English where the page says nonsense. */
export function wellFormedTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
