import type { PhonePolicy } from '../contract/security-info.js';

/** Whether a directory gives a number, and whether another may be used instead. */
export type GivenUse = 'none' | 'fixed' | 'editable';

export function givenUse({ given }: PhonePolicy = {}): GivenUse {
  if (!given) return 'none';
  return given.editable ? 'editable' : 'fixed';
}
