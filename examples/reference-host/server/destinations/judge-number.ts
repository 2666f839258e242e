import { parsePhoneNumberFromString, type PhoneNumberType } from 'libphonenumber-js/max';
import type { PhoneRule } from '../accounts/policy.js';
import { Problem } from '../http/problem.js';

// Where a country does not tell its mobile numbers from the others, as in North America, the carrier has to find out.
const takesMessages: readonly PhoneNumberType[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];
const takesCalls: readonly PhoneNumberType[] = [...takesMessages, 'FIXED_LINE', 'UAN'];

/**
 * Answers with the number as E.164 has it, or refuses. What costs the host dearly to reach, and what anybody can have by the
 * hundred (numbers of the internet), is not served.
 */
export function judgeNumber(typed: string, use: 'message' | 'call', rule: Pick<PhoneRule, 'countries'> = {}): string {
  const parsed = parsePhoneNumberFromString(typed.normalize('NFKC'));
  if (!parsed?.isValid() || parsed.ext !== undefined) throw new Problem('invalid-input', { reason: 'malformed' });
  const isServedCountry = !rule.countries || rule.countries.some(country => country === parsed.country);
  if (!isServedCountry) throw new Problem('invalid-input', { reason: 'country-not-served' });
  const type = parsed.getType();
  const served = use === 'message' ? takesMessages : takesCalls;
  if (!type || !served.includes(type)) throw new Problem('invalid-input', { reason: 'number-not-served' });
  return parsed.number;
}
