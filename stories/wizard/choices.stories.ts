import type { Meta } from '@storybook/web-components-vite';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import type { Availability, MethodOffer } from '../../src/contract/security-info.js';
import '../../src/methods/security-questions/index.js';
import { info, offer } from '../fixtures.js';
import { showWizard, type Scene } from '../support/show-wizard.js';

export default { title: 'Wizard/Choices' } satisfies Meta;

/** Has every capability, and policy allows all of it. */
const everything: Scene = { adapter: createDemoAdapter({ offers: demoOffers() }) };

const offering = (...offers: readonly MethodOffer[]) => showWizard('choosing', () => ({ info: { ...info, offers } }), everything);

/** Both kinds of authenticator app, which is one choice. */
const apps = (availability: Availability) => [offer('authenticator-push', availability), offer('authenticator-code', availability)];

export const Several = offering(offer('passkey', undefined, { recommended: true }), ...info.offers, offer('text-message'), offer('email'));
export const Everything = offering(...demoOffers());
export const CodesOnly = offering(offer('authenticator-code'));
export const NothingToAdd = offering();
export const LimitReached = offering(...apps({ type: 'limit-reached', limit: 5 }));
export const NotAllowed = offering(...apps({ type: 'not-allowed' }));
export const NeedsAnotherFirst = offering(offer('text-message'), ...apps({ type: 'needs-another-method-first' }));
export const UnsupportedDevice = offering(offer('passkey', { type: 'unsupported-device' }), ...info.offers);
export const SomeAvailable = offering(
  offer('passkey', { type: 'unsupported-device' }),
  ...apps({ type: 'limit-reached', limit: 5 }),
  offer('text-message'),
  offer('email', { type: 'not-allowed' }),
  offer('security-questions', { type: 'needs-another-method-first' }),
);
