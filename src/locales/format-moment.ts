import type { Timestamp } from '../contract/call.js';

/** A day, in the person's own time zone, such as "Nov 28, 2026". `lang`: BCP 47 tag. */
export const formatDay = (lang: string, moment: Timestamp): string => unbroken(format(lang, moment, { dateStyle: 'medium' }));

/** A day with the time of it. */
export function formatMoment(lang: string, moment: Timestamp): string {
  const day = format(lang, moment, { dateStyle: 'medium' });
  return format(lang, moment, { dateStyle: 'medium', timeStyle: 'short' }).replace(day, unbroken(day));
}

/** A day is not broken at its spaces. */
const unbroken = (day: string): string => day.replaceAll(' ', '\u00a0');

// To make one takes longer than to draw the row that it is for.
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, moment: Timestamp, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${options.timeStyle ?? ''}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formatters.set(key, formatter);
  return formatter.format(new Date(moment));
}
