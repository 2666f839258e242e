import type { SignInPrompt } from '../../src/contract/security-info.js';
import { canBePutOff, daysUntil } from '../../src/sign-in-prompt/terms-of.js';

const at = (...[hour, minute = 0, days = 0]: readonly number[]): number => new Date(2026, 9, 20 + days, hour, minute).getTime();
const now = at(12);
const prompt = (more: Partial<SignInPrompt>): SignInPrompt => ({ type: 'set-up', wanted: [], urgency: { type: 'optional' }, ...more });
const by = (moment: number): SignInPrompt['urgency'] => ({ type: 'by', dueAt: new Date(moment).toISOString() });

describe('whether it can be put off', () => {
  it.for([
    ['optional', prompt({}), true],
    ['optional, once more', prompt({ skipsLeft: 1 }), true],
    ['optional, no more', prompt({ skipsLeft: 0 }), false],
    ['needed now', prompt({ urgency: { type: 'now' } }), false],
    ['needed now, whatever is left', prompt({ urgency: { type: 'now' }, skipsLeft: 3 }), false],
    ['due in a minute', prompt({ urgency: by(now + 60_000) }), true],
    ['due now', prompt({ urgency: by(now) }), false],
    ['due some day, no more', prompt({ urgency: by(now + 1e9), skipsLeft: 0 }), false],
  ] as const)('%s', ([, asked, expected]) => {
    expect(canBePutOff(asked, now)).toBe(expected);
  });
});

describe('the days that are left', () => {
  it.for([
    ['the same day', at(23, 59), 0],
    ['just after midnight', at(0, 1, 1), 1],
    ['the next evening', at(23, 0, 1), 1],
    ['over the change to winter time', at(1, 0, 7), 7],
    ['yesterday', at(12, 0, -1), 0],
  ] as const)('until %s', ([, moment, expected]) => {
    expect(daysUntil(moment, now)).toBe(expected);
  });
});
