/** What is the matter with a code before it is sent. The server alone knows whether a well-formed one is right. */
export type CodeFlaw = 'empty' | 'too-short' | 'too-long' | 'not-digits';

/** Looks at a code after `normaliseCode`. */
export function codeFlaw(code: string, digits: number): CodeFlaw | null {
  if (code === '') return 'empty';
  if (!/^[0-9]*$/.test(code)) return 'not-digits';
  if (code.length === digits) return null;
  return code.length < digits ? 'too-short' : 'too-long';
}
