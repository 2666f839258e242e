import fc from 'fast-check';
import type { EnrolledMethod, MethodOffer, Purpose, SignInPrompt } from '../../src/contract/security-info.js';
import { planMethods } from '../../src/sign-in-prompt/plan-methods.js';

const now = Date.parse('2026-11-28T12:00:00Z');
const signIn: readonly Purpose[] = ['sign-in'];
const reset: readonly Purpose[] = ['password-reset'];
const both: readonly Purpose[] = ['sign-in', 'password-reset'];

const offer = (kind: string, usableFor = both, more: Partial<MethodOffer> = {}): MethodOffer => ({
  ...{ kind, availability: { type: 'available' }, usableFor },
  ...more,
});
const method = (kind: string, usableFor = both, more: Partial<EnrolledMethod> = {}): EnrolledMethod => ({
  ...{ id: kind, kind, name: null, usableFor },
  ...more,
});
const wants = (signInCount: number, resetCount = 0): SignInPrompt => ({
  type: 'set-up',
  urgency: { type: 'now' },
  wanted: [
    { purpose: 'sign-in', count: signInCount },
    { purpose: 'password-reset', count: resetCount },
  ],
});
const passkey = offer('passkey', signIn, { phishingResistant: true });
const app = offer('authenticator-push', both, { recommended: true });
const text = offer('text-message');
const email = offer('email', reset);
const all = [email, text, passkey, app];

const plan = (
  prompt: SignInPrompt,
  methods: readonly EnrolledMethod[] = [],
  offers: readonly MethodOffer[] = all,
  unfit: readonly string[] = [],
) => planMethods({ account: 'ada', methods, offers, prompt }, { offers, unfit, now });

describe('the plan of what is left to set up', () => {
  it('begins with what withstands phishing, then what is recommended, then the strongest', () => {
    expect(plan(wants(1)).kinds).toEqual(['passkey', 'authenticator-push', 'text-message']);
  });

  it('begins with what serves both purposes, where both are wanted: that is the fewest', () => {
    const { kinds, remaining } = plan(wants(1, 1));

    expect([kinds[0], remaining]).toEqual(['authenticator-push', 1]);
    expect(kinds).toEqual(['authenticator-push', 'text-message', 'passkey', 'email']);
  });

  it('begins with a kind that is not there yet', () => {
    expect(plan(wants(2), [method('passkey', signIn)]).kinds[0]).toBe('authenticator-push');
  });

  it('begins with what the browser can do', () => {
    expect(plan(wants(1), [], all, ['passkey']).kinds[0]).toBe('authenticator-push');
    // The method itself says what can be done about it.
    expect(plan(wants(1), [], [passkey], ['passkey']).kinds).toEqual(['passkey']);
  });

  it.for([
    ['what is there', wants(2), [method('passkey', signIn)], 1],
    ['one method for both purposes', wants(1, 2), [method('text-message')], 1],
    ['two methods where one can serve only one', wants(1, 2), [], 2],
    ['three to sign in', wants(3), [], 3],
    ['one at least, as long as it is asked', wants(1), [method('passkey', signIn)], 1],
  ] as const)('counts %s', ([, prompt, methods, remaining]) => {
    expect(plan(prompt, methods).remaining).toBe(remaining);
  });

  it.for([
    ['of no use', method('passkey', signIn, { unusable: 'renewal-needed' })],
    ['a pass', method('temporary-access-pass', signIn)],
    ['past its time', method('hardware-token', signIn, { expiresAt: '2026-11-28T11:59:00Z' })],
    ['for the other purpose', method('email', reset)],
  ] as const)('does not count a method that is %s', ([, one]) => {
    expect(plan(wants(1), [one]).needs[0]).toMatchObject({ have: [], missing: 1 });
  });

  it('has nothing to begin with where nothing that can be added helps', () => {
    expect(plan(wants(1), [], [email]).kinds).toEqual([]);
  });

  it('never takes more methods than are wanted, nor fewer than for the purpose that wants most', () => {
    const count = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(count, count, fc.subarray(all), (one, other, offers) => {
        const { remaining } = plan(wants(one, other), [], offers);

        expect(remaining).toBeLessThanOrEqual(Math.max(one + other, 1));
        expect(remaining).toBeGreaterThanOrEqual(Math.max(one, other, 1));
      }),
    );
  });
});
