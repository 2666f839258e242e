import type { EnrolledMethod, SignInPrompt } from '../../src/contract/security-info.js';
import { lackOf } from '../../src/overview/lack-of.js';

const now = Date.parse('2026-11-28T12:00:00Z');
const method = (kind: string, more: Partial<EnrolledMethod> = {}): EnrolledMethod => ({
  ...{ id: kind, kind, name: null, usableFor: ['sign-in'] },
  ...more,
});
const app = method('authenticator-push');
const key = method('passkey');
const pass = method('temporary-access-pass', { expiresAt: '2026-11-28T13:00:00Z' });
const asks = (type: SignInPrompt['type'], urgency: SignInPrompt['urgency'] = { type: 'now' }): SignInPrompt => ({
  type,
  wanted: [],
  urgency,
});
const lack = (methods: readonly EnrolledMethod[], prompt?: SignInPrompt) =>
  lackOf({ account: 'ada', methods, offers: [], ...(prompt && { prompt }) }, now);

describe('what is missing', () => {
  it.for([
    ['nothing, with two methods', [app, key], undefined, null],
    ['a method, with none', [], undefined, { type: 'nothing' }],
    ['a method, with one to reset a password only', [method('email', { usableFor: ['password-reset'] })], undefined, { type: 'nothing' }],
    ['a method, with recovery codes alone', [method('recovery-codes')], undefined, { type: 'nothing' }],
    ['a method, with a pass that has run out', [{ ...pass, expiresAt: '2026-11-28T11:00:00Z' }], undefined, { type: 'nothing' }],
    ['anything but a pass', [pass], undefined, { type: 'pass-only', until: pass.expiresAt }],
    ['anything but a pass, even where policy asks', [pass], asks('set-up'), { type: 'pass-only', until: pass.expiresAt }],
    ['a second method', [app], undefined, { type: 'second' }],
    ['no second method, with recovery codes', [app, method('recovery-codes')], undefined, null],
    ['no second pass', [app, pass], undefined, { type: 'second' }],
    ['what policy asks', [app, key], asks('set-up'), { type: 'asked', by: null }],
    ['what policy asks by a day', [app], asks('set-up', { type: 'by', dueAt: 'soon' }), { type: 'asked', by: 'soon' }],
    ['a method to be set up again', [app, key, method('x', { unusable: 'renewal-needed' })], undefined, { type: 'renewal', count: 1 }],
    ['a look at it', [app, key], asks('review'), { type: 'review' }],
  ] as const)('is %s', ([, methods, prompt, expected]) => {
    expect(lack(methods, prompt)).toEqual(expected);
  });
});
