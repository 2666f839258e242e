import { pluralIn } from '../plural-in.js';

/** Chooses the form of what is counted, in Arabic. None of it takes the form of a hundred where nothing else is said. */
export const plural = pluralIn('ar');

/** Arabic, for how many tries are left. */
export const attemptsLeft = (count: number): string =>
  plural(count, {
    zero: 'لم تبقَ أي محاولة',
    one: 'بقيت محاولة واحدة',
    two: 'بقيت محاولتان',
    few: `بقيت ${count} محاولات`,
    many: `بقيت ${count} محاولة`,
    other: `بقيت ${count} محاولة`,
  });

/** Arabic, for how many digits there are, by themselves. */
export const digitsAlone = (count: number): string =>
  plural(count, { one: 'رقم واحد', two: 'رقمان', few: `${count} أرقام`, many: `${count} رقمًا`, other: `${count} رقم` });

/** Arabic, for how many digits there are, after a preposition. */
export const digitsAfter = (count: number): string =>
  plural(count, { one: 'رقم واحد', two: 'رقمين', few: `${count} أرقام`, many: `${count} رقمًا`, other: `${count} رقم` });

/** Arabic, for how many characters there are, by themselves. */
export const charactersAlone = (count: number): string =>
  plural(count, { one: 'حرف واحد', two: 'حرفان', few: `${count} أحرف`, many: `${count} حرفًا`, other: `${count} حرف` });

/** Arabic, for how many characters there are, after a preposition. */
export const charactersAfter = (count: number): string =>
  plural(count, { one: 'حرف واحد', two: 'حرفين', few: `${count} أحرف`, many: `${count} حرفًا`, other: `${count} حرف` });

/** Arabic, for how many methods there are beside those that are named. */
export const moreMethods = (count: number): string =>
  plural(count, {
    one: 'طريقة أخرى',
    two: 'طريقتان أخريان',
    few: `${count} طرق أخرى`,
    many: `${count} طريقة أخرى`,
    other: `${count} طريقة أخرى`,
  });
