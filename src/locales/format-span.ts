const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/**
 * A span of time in words, in the largest unit of which it holds at least one and a half: "90 minutes" are 2 hours. Rounded up, so
 * that nobody is told to come back too early.
 *
 * @param lang BCP 47 tag.
 */
export function formatSpan(lang: string, milliseconds: number): string {
  const [unit, length] = units.find(([, size]) => milliseconds >= 1.5 * size) ?? units[3];
  const amount = Math.max(Math.ceil(milliseconds / length), 0);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
