import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoOffers, type DemoCall, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import '../../src/define.js';
import '../../src/methods/security-questions/index.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { StoryJourney, type Failure, type WizardSettings } from '../support/story-journey.js';

defineElements({ 'story-journey': StoryJourney });

interface JourneyArgs extends WizardSettings {
  /** How long every answer of the backend takes, in milliseconds. */
  readonly latency: number;
  readonly stepUp: NonNullable<DemoOptions['stepUp']>;
  /** Whether the app activates itself and answers by itself. */
  readonly phone: 'by hand' | 'approves' | 'denies';
  /** What goes wrong once, at which call. */
  readonly failingCall: DemoCall | '';
  readonly failure: Failure['code'];
}

const kinds: readonly MethodKind[] = [
  ...(['authenticator-push', 'authenticator-code', 'passkey', 'security-key'] as const),
  ...(['text-message', 'whatsapp', 'email', 'phone-call', 'alternate-phone', 'office-phone'] as const),
  ...(['recovery-codes', 'app-password', 'security-questions'] as const),
];

const calls: readonly DemoCall[] = [
  'loadSecurityInfo',
  'renameMethod',
  'authenticatorPush.begin',
  'authenticatorPush.watchActivation',
  'authenticatorPush.sendTest',
  'authenticatorPush.watchTest',
  'authenticatorPush.confirm',
  'authenticatorCode.begin',
  'authenticatorCode.confirm',
  'passkey.begin',
  'passkey.confirm',
  'deliveredCode.begin',
  'deliveredCode.resume',
  'deliveredCode.resend',
  'deliveredCode.confirm',
  'phoneCall.begin',
  'phoneCall.callAgain',
  'phoneCall.watchCall',
  'phoneCall.confirm',
  'recoveryCodes.begin',
  'recoveryCodes.confirm',
  'appPassword.begin',
  'appPassword.confirm',
  'securityQuestions.begin',
  'securityQuestions.confirm',
];

const failures: readonly Failure['code'][] = [
  'network',
  'unavailable',
  'rate-limited',
  'locked',
  'not-allowed',
  'limit-reached',
  'enrollment-expired',
  'delivery-failed',
  'code-rejected',
  'step-up-required',
  'session-expired',
  'unknown',
  'never answers',
];

/** The wizard on a backend in this page. Play the phone by the buttons under it; codes arrive in the inbox there. */
export default {
  title: 'Wizard/Journey',
  component: 'enrollkit-wizard',
  tags: ['autodocs'],
  args: {
    method: null,
    lang: '',
    theme: null,
    appearance: 'card',
    headingLevel: 2,
    renderIn: 'shadow',
    resume: false,
    latency: 300,
    stepUp: 'none',
    phone: 'by hand',
    failingCall: '',
    failure: 'network',
  },
  argTypes: {
    method: { control: 'select', options: [null, ...kinds] },
    theme: { control: 'inline-radio', options: [null, 'light', 'dark'] },
    appearance: { control: 'inline-radio', options: ['card', 'plain'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    renderIn: { control: 'inline-radio', options: ['shadow', 'light'] },
    latency: { control: { type: 'range', min: 0, max: 15_000, step: 100 }, table: { category: 'backend' } },
    stepUp: { control: 'inline-radio', options: ['none', 'by-adapter', 'by-host'], table: { category: 'backend' } },
    phone: { control: 'inline-radio', options: ['by hand', 'approves', 'denies'], table: { category: 'backend' } },
    failingCall: { control: 'select', options: ['', ...calls], table: { category: 'backend' } },
    failure: { control: 'select', options: failures, table: { category: 'backend' } },
  },
  render: ({ latency, stepUp, phone, failingCall, failure, ...settings }) =>
    html`<story-journey
      .backend=${
        {
          latency,
          stepUp,
          offers: demoOffers(...kinds),
          ...(phone !== 'by hand' && {
            phone: { activatesAfter: 4000, answersAfter: 4000, answersCallAfter: 4000, answer: phone === 'denies' ? 'deny' : 'approve' },
          }),
        } satisfies DemoOptions
      }
      .failure=${failingCall ? { call: failingCall, code: failure } : undefined}
      .settings=${settings}
    ></story-journey>`,
} satisfies Meta<JourneyArgs>;

type Story = StoryObj<JourneyArgs>;

export const Journey: Story = {};
export const ByCodes: Story = { args: { method: 'authenticator-code' } };
export const Passkey: Story = { args: { method: 'passkey' } };
export const ByTextMessage: Story = { args: { method: 'text-message' } };
export const ByWhatsApp: Story = { args: { method: 'whatsapp' } };
export const ByEmail: Story = { args: { method: 'email' } };
export const ByCall: Story = { args: { method: 'phone-call' } };
export const OfficePhone: Story = { args: { method: 'office-phone' } };
export const PhoneApproves: Story = { args: { phone: 'approves' } };
export const BackendFails: Story = { args: { failingCall: 'loadSecurityInfo', failure: 'unavailable' } };
export const WantsProof: Story = { args: { stepUp: 'by-adapter' } };
export const RecoveryCodes: Story = { args: { method: 'recovery-codes' } };
export const AppPassword: Story = { args: { method: 'app-password' } };
