import type { CallRequest } from '../../contract/phone-call.js';
import type { MethodKind } from '../../contract/security-info.js';
import type { PhoneFlaw } from '../../locales/phone-flaw.js';
import { normaliseCode } from '../../ui/normalise-code.js';
import { readPhoneNumber } from '../../ui/read-phone-number.js';
import type { TypedNumber } from '../phone-number.js';

/** What a person typed, as they typed it. */
export interface TypedCall extends TypedNumber {
  readonly extension: string;
}

export type ExtensionFlaw = 'not-digits' | 'too-long';

/** What is the matter with what was typed, field by field. */
export interface CallFlaws {
  readonly number?: PhoneFlaw;
  readonly extension?: ExtensionFlaw;
}

const longestExtension = 10;

/** Only an office has a switchboard. */
export const hasExtension = (kind: MethodKind): boolean => kind === 'office-phone';

/** What a person wants called, or what is the matter with it. The server alone knows whether there is such a number. */
export function readTypedCall(
  { number, country, extension }: TypedCall,
  kind: MethodKind,
  countries?: readonly string[],
): { readonly request: CallRequest } | { readonly flaws: CallFlaws } {
  const reading = readPhoneNumber(number, country, countries);
  const dialled = hasExtension(kind) ? normaliseCode(extension) : '';
  const flaw = extensionFlaw(dialled);
  if ('flaw' in reading) return { flaws: { number: reading.flaw, ...(flaw && { extension: flaw }) } };
  if (flaw) return { flaws: { extension: flaw } };
  return { request: { kind, number: reading.e164, ...(dialled && { extension: dialled }) } };
}

function extensionFlaw(dialled: string): ExtensionFlaw | null {
  if (!/^[0-9]*$/.test(dialled)) return 'not-digits';
  return dialled.length > longestExtension ? 'too-long' : null;
}
