import { createDemoAdapter } from '../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../src/contract/adapter.js';
import type { PushActivation } from '../src/contract/authenticator-push.js';
import type { EnrollmentErrorCode } from '../src/contract/enrollment-error.js';
import { buildOtpauthUri } from '../src/contract/otpauth.js';
import type { AuthenticatorApp, Availability, EnrollmentResult, MethodOffer, SecurityInfo } from '../src/contract/security-info.js';
import type { AppPasswordSecrets } from '../src/methods/app-password/app-password-view.js';
import type { CodeSecrets } from '../src/methods/authenticator-code/authenticator-code-view.js';
import type { PushSecrets } from '../src/methods/authenticator-push/authenticator-push.js';
import type { DeliverySecrets } from '../src/methods/delivered-code/delivery-view.js';
import { deadlineIn } from '../src/methods/deadline.js';
import type { CallSecrets } from '../src/methods/phone-call/call-view.js';
import type { Problem } from '../src/methods/problem.js';
import type { RecoverySecrets } from '../src/methods/recovery-codes/recovery-codes-view.js';
import type { SheetContent } from '../src/ui/sheet-content.js';

const second = 1000;
const minute = 60 * second;

/** Has every capability. What stands still never calls it. */
export const adapter: EnrollmentAdapter = createDemoAdapter();

export const app: AuthenticatorApp = {
  name: 'Contoso Authenticator',
  downloads: [
    { store: 'App Store', url: 'https://contoso.example/ios' },
    { store: 'Google Play', url: 'https://contoso.example/android' },
  ],
};

export const offer = (kind: string, availability: Availability = { type: 'available' }, more: Partial<MethodOffer> = {}): MethodOffer => ({
  kind,
  availability,
  usableFor: ['sign-in', 'password-reset'],
  ...(kind.startsWith('authenticator') && { app }),
  ...more,
});

export const info: SecurityInfo = {
  account: 'alex@contoso.example',
  methods: [{ id: 'm1', kind: 'email', name: null, detail: 'a••••@contoso.example', usableFor: ['password-reset'] }],
  offers: [offer('authenticator-push', undefined, { recommended: true }), offer('authenticator-code')],
};

export const result = (kind: string): EnrollmentResult => ({
  method: { id: 'm2', kind, name: null, detail: 'Pixel 9', usableFor: ['sign-in', 'password-reset'] },
  becameDefault: true,
  notifiedVia: 'a••••@contoso.example',
});

/** What no attribute, event or snapshot may hold. Tests put others in their place, to look for them. */
export interface SampleSecrets {
  answers: SheetContent;
  code: CodeSecrets;
  push: PushSecrets;
  recovery: RecoverySecrets;
  appPassword: AppPasswordSecrets;
  call: CallSecrets;
  text: Partial<DeliverySecrets>;
  mail: Partial<DeliverySecrets>;
}

const sampleAccount: CodeSecrets['account'] = {
  secret: 'KVKFKRCPNZQUYMLXOVYDSQKJKZDTSRLD',
  issuer: 'Contoso',
  account: 'alex@contoso.example',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
};

const activation: PushActivation = {
  enrollmentId: 'e1',
  qrContent: 'contoso-auth://activate?code=482915067&url=https%3A%2F%2Fauth.contoso.example%2Factivate',
  code: '482 915 067',
  url: 'https://auth.contoso.example/activate',
  deepLink: 'https://auth.contoso.example/open',
};

const sampleCodes = [
  ...['J4QXM-7TKDR', '2HWFE-PYN6C', 'BX3LZ-QAV5G', 'M7RDP-4VKXS', 'TE2PW-HCJ6N'],
  ...['Y5GVB-XLF3Q', 'KZ4ND-7QMRA', 'W6SHC-2VTEP', 'QH5JF-VGB4Y', 'R3XLK-N7DZM'],
];

export const secrets: SampleSecrets = {
  answers: {
    isHiding: false,
    drafts: [
      { id: 'first-concert', isOwn: false, own: '', answer: 'The Lighthouse Keepers' },
      { isOwn: true, own: 'What did we name the boat?', answer: 'Dobberende Dirk ⛵' },
      { id: 'hiding-place', isOwn: false, own: '', answer: 'Behind the coal shed' },
    ],
  },
  code: { account: sampleAccount, uri: buildOtpauthUri(sampleAccount), code: '' },
  push: { activation, number: '47' },
  recovery: { set: { enrollmentId: 'e1', issuer: 'Contoso', codes: sampleCodes } },
  appPassword: { name: 'Mail on my laptop', madeFor: 'Mail on my laptop', password: 'ckvd mqer hxop twnb' },
  call: {
    typed: { number: '06 1234 5678', country: 'NL', extension: '1234' },
    request: { kind: 'phone-call', number: '+31612345678' },
    called: { kind: 'phone-call', number: '+31612345678' },
    calling: '+31 6 •••• ••78',
  },
  text: { number: { number: '06 1234 5678', country: 'NL' }, sentTo: '+31 6 •••• ••78', received: '482915' },
  mail: { address: 'alex@home.example', sentTo: 'a••••@home.example' },
};

/** Something that went wrong; `wait`: until trying again makes sense, in milliseconds. */
export const problem = (
  code: EnrollmentErrorCode,
  { wait, ...data }: Partial<Omit<Problem, 'code'>> & { wait?: number } = {},
): Problem => ({
  code,
  ...data,
  ...(wait !== undefined && { waitUntil: deadlineIn(wait) }),
});

/** What the person may still wait for, from now on. */
export const lifetimes = {
  /** Not a whole number of minutes, so that the text stays the same for a while. */
  qrCode: () => deadlineIn(14.5 * minute),
  code: () => deadlineIn(4.5 * minute),
  test: () => deadlineIn(4.5 * minute),
  resend: () => deadlineIn(25 * second),
  lockout: () => deadlineIn(9.5 * minute),
};
