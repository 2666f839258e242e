import type { Meta } from '@storybook/web-components-vite';
import type { Availability, MethodKind, MethodOffer } from '../../src/contract/security-info.js';
import { info, offer } from '../fixtures.js';
import { instantMethod } from '../support/ending-wizard.js';
import { showWizard, type Scene } from '../support/show-wizard.js';

export default { title: 'Wizard/Choices' } satisfies Meta;

const others: readonly MethodKind[] = ['passkey', 'text-message', 'phone-call', 'email', 'security-questions', 'security-key'];

/** Methods that are not built in come from the host. */
const withOthers: Scene = {
  settings: { methods: Object.fromEntries(others.map(kind => [kind, instantMethod(kind, { type: 'left', to: 'choice' })])) },
};

const offering = (...offers: readonly MethodOffer[]) => showWizard('choosing', () => ({ info: { ...info, offers } }), withOthers);

/** Both kinds of authenticator app, which is one choice. */
const apps = (availability: Availability) => [offer('authenticator-push', availability), offer('authenticator-code', availability)];

export const Several = offering(
  offer('passkey', undefined, { recommended: true }),
  ...info.offers,
  ...others.slice(1).map(kind => offer(kind)),
);
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
