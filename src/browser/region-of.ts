/**
 * The country in which a language is at home: that of `nl-BE` is `BE`, that of `nl` is `NL`. None for what is no tag of a language, or
 * where its home is no country.
 */
export function regionOf(language: string): string | undefined {
  try {
    const { region } = new Intl.Locale(language).maximize();
    return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    return undefined;
  }
}
