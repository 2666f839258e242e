import { kinds } from '../journey/journey-setup.js';
import { journeys, type JourneyStory } from '../journey/journey-story.js';

const meta = journeys('enrollkit-wizard');

/** The wizard on a backend in this page. Play the phone by the buttons beside it; codes arrive in the inbox there. */
export default {
  ...meta,
  title: 'Wizard/Journey',
  tags: ['autodocs'],
  argTypes: { ...meta.argTypes, method: { ...meta.argTypes?.['method'], control: 'select', options: [null, ...kinds] } },
};

export const Journey: JourneyStory = {};
export const ByCodes: JourneyStory = { args: { method: 'authenticator-code' } };
export const Passkey: JourneyStory = { args: { method: 'passkey' } };
export const ByTextMessage: JourneyStory = { args: { method: 'text-message' } };
export const ByWhatsApp: JourneyStory = { args: { method: 'whatsapp' } };
export const ByEmail: JourneyStory = { args: { method: 'email' } };
export const ByCall: JourneyStory = { args: { method: 'phone-call' } };
export const OfficePhone: JourneyStory = { args: { method: 'office-phone' } };
export const PhoneApproves: JourneyStory = { args: { setup: { phone: 'approves' } } };
export const BackendFails: JourneyStory = { args: { failure: { call: 'loadSecurityInfo', code: 'unavailable' } } };
export const WantsProof: JourneyStory = { args: { setup: { stepUp: 'by-adapter' } } };
export const LimitReached: JourneyStory = { args: { setup: { has: 'full' } } };
export const RecoveryCodes: JourneyStory = { args: { method: 'recovery-codes' } };
export const AppPassword: JourneyStory = { args: { method: 'app-password' } };
export const SecurityQuestions: JourneyStory = { args: { method: 'security-questions' } };
