import { pluralIn } from '../plural-in.js';

/** Chooses the form of what is counted, in Hindi, where none takes the form of one. */
export const plural = pluralIn('hi');

/** Hindi, for how many tries are left. */
export const attemptsLeft = (count: number): string =>
  count === 0 ? 'अब कोई कोशिश बाकी नहीं है' : plural(count, { one: `${count} कोशिश बाकी है`, other: `${count} कोशिशें बाकी हैं` });

/** Hindi, for how many digits there are, before a postposition. */
export const digitsOf = (count: number): string => plural(count, { one: `${count} अंक`, other: `${count} अंकों` });

/** Hindi, for how many characters there are, before a postposition. */
export const charactersOf = (count: number): string => plural(count, { one: `${count} वर्ण`, other: `${count} वर्णों` });

/** Hindi, for how many methods there are. */
export const methods = (count: number): string => plural(count, { one: `${count} तरीका`, other: `${count} तरीके` });

/** Hindi, for how many methods there are beside those that are named. */
export const moreMethods = (count: number): string => plural(count, { one: `${count} अन्य तरीका`, other: `${count} अन्य तरीके` });
