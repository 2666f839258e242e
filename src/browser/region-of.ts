/**
 * The country that the language of a page names: that of `nl-BE` is `BE`. Where it names none, that of the language which the person has
 * chosen for their browser, if it is the same one. Where neither does, none: English alone is no country, and a wrong guess sends a code
 * to a stranger.
 */
export function regionOf(language: string, ofBrowser: string = navigator.language): string | undefined {
  const page = localeOf(language);
  const browser = localeOf(ofBrowser);
  const region = page?.region ?? (page?.language === browser?.language ? browser?.region : undefined);
  // Others, such as Latin America, are no country.
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
