import type { Meta } from '@storybook/web-components-vite';
import type { EnrolledMethod, EnrollmentResult } from '../../src/contract/security-info.js';
import { info } from '../fixtures.js';
import { narrow } from '../support/around.js';
import * as languages from '../support/pseudo-languages.js';
import { showWizard, type Scene, type StillStory } from '../support/show-wizard.js';

export default { title: 'Wizard/Successes' } satisfies Meta;

const method = (kind: string, more: Partial<EnrolledMethod> = {}): EnrolledMethod => ({
  id: kind,
  kind,
  name: null,
  usableFor: ['sign-in'],
  ...more,
});

const passkey = method('passkey', { name: 'Windows Hello' });
const app = method('authenticator-code');
const text = method('text-message', { detail: '+31 6 •••• ••67', usableFor: ['sign-in', 'password-reset'] });
const email = method('email', { detail: 'a••••@home.example', usableFor: ['password-reset'] });
const questions = method('security-questions', { usableFor: ['password-reset'] });
const codes = method('recovery-codes', { detail: '10 / 10' });
const password = method('app-password', { name: 'Mail on my laptop', usableFor: [] });

/** What is said when a method was set up, beside others. */
const after = (
  enrolled: EnrolledMethod,
  others: readonly EnrolledMethod[],
  more: Partial<EnrollmentResult> = {},
  scene: Scene = {},
): StillStory =>
  showWizard(
    { enrolled: 'showing' },
    () => ({ result: { method: enrolled, becameDefault: false, ...more }, info: { ...info, methods: [...others, enrolled] } }),
    scene,
  );

const notified = { notifiedVia: 'a••••@contoso.example' };

export const Passkey = after(passkey, [], notified);
export const PasskeyOneOfSeveral = after(passkey, [app]);
export const Text = after(text, [], { ...notified, becameDefault: true });
export const Email = after(email, [passkey, app], notified);
export const EmailNothingToSignInWith = after(email, []);
export const SecurityQuestions = after(questions, [passkey, app]);
export const RecoveryCodes = after(codes, [passkey], notified);
export const RecoveryCodesNothingElse = after(codes, []);
export const AppPassword = after(password, [passkey, app], notified);
export const AppPasswordNothingElse = after(password, []);
export const AppPasswordLongNameNarrow = after(method('app-password', { name: 'x'.repeat(64), usableFor: [] }), [], {}, { around: narrow });
export const RecoveryCodesRightToLeft = after(codes, [], notified, { settings: { lang: languages.rightToLeft } });
/** Nothing is said of it, by a server that says nothing. */
export const OfNoUse = after(method('national-eid', { name: 'eID', usableFor: [] }), [passkey, app]);
