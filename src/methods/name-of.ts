import type { MethodKind } from '../contract/security-info.js';
import type { Language } from '../locales/messages.js';
import type { KindMessages } from '../locales/wizard-messages.js';

/** What a kind of method is called, and what it is. One that nobody has named goes by its own name, which is better than nothing. */
export const nameOf = (kind: string, { wizard: { kinds } }: Pick<Language, 'wizard'>): KindMessages =>
  (Object.hasOwn(kinds, kind) ? kinds[kind as MethodKind] : undefined) ?? { name: kind, about: '' };
