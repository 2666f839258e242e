import type { CodeFlaw } from '../locales/code-flaw.js';

/** What is the matter with a code after `normaliseCode`. The server alone knows whether a well-formed one is right. */
export function findCodeFlaw(code: string, digits: number): CodeFlaw | null {
  if (code === '') return 'empty';
  if (!/^[0-9]*$/.test(code)) return 'not-digits';
  if (code.length === digits) return null;
  return code.length < digits ? 'too-short' : 'too-long';
}
