import type { Timestamp } from '../contract/call.js';

/** A day, in the person's own time zone, such as "Nov 28, 2026". `lang`: BCP 47 tag. */
export const formatDay = (lang: string, moment: Timestamp): string => format(lang, moment, { dateStyle: 'medium' });

/** A day with the time of it. */
export const formatMoment = (lang: string, moment: Timestamp): string => format(lang, moment, { dateStyle: 'medium', timeStyle: 'short' });

const format = (lang: string, moment: Timestamp, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, options).format(new Date(moment));
