const minute = 60_000;

/** A span of time in words, rounded up: seconds below a minute and a half, minutes above. */
export function formatSpan(lang: string, milliseconds: number): string {
  const inMinutes = milliseconds >= 1.5 * minute;
  const amount = Math.max(Math.ceil(milliseconds / (inMinutes ? minute : 1000)), 0);
  return new Intl.NumberFormat(lang, { style: 'unit', unit: inMinutes ? 'minute' : 'second', unitDisplay: 'long' }).format(amount);
}
