import type { Language } from '../../../src/locales/messages.js';

/** How a language is written here, for what no rule for all languages can know. */
export interface Wording {
  readonly language: Language;
  /** What nobody in trouble wants to read, and what is another form of address or another term than was chosen. */
  readonly banned: RegExp;
  /** What is said of so many tries that are left: of none, one, two, and of whatever number takes another form. */
  readonly counts: Readonly<Record<number, string>>;
  /** Where it says the same as English, because that is what it is called. */
  readonly sameAsEnglish: readonly string[];
  /** What has a capital in the middle of a sentence (global expression); `everywhere` where every noun has one. */
  readonly capitals?: RegExp | 'everywhere';
}
