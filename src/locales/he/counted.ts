import { pluralIn } from '../plural-in.js';

/** Chooses the form of what is counted, in Hebrew. */
export const plural = pluralIn('he');

/** Hebrew, for how many tries are left. */
export const attemptsLeft = (count: number): string =>
  count === 0
    ? 'לא נותרו ניסיונות'
    : plural(count, { one: 'נותר ניסיון אחד', two: 'נותרו שני ניסיונות', other: `נותרו ${count} ניסיונות` });

/** Hebrew, for how many digits there are. */
export const digitsIn = (count: number): string => plural(count, { one: 'ספרה אחת', two: 'שתי ספרות', other: `${count} ספרות` });

/** Hebrew, for how many characters there are. */
export const charactersIn = (count: number): string => plural(count, { one: 'תו אחד', two: 'שני תווים', other: `${count} תווים` });

/** Hebrew, for how many methods there are beside those that are named. */
export const moreMethods = (count: number): string =>
  plural(count, { one: 'עוד שיטה אחת', two: 'עוד שתי שיטות', other: `עוד ${count} שיטות` });
