import 'enrollkit/wizard';
import { createDemoAdapter, demoOffers } from 'enrollkit/adapters/demo';

const wizard = document.querySelector('enrollkit-wizard');

if (wizard) {
  wizard.adapter = createDemoAdapter({ offers: demoOffers('passkey', 'authenticator-code') });
  // What was set up is nobody else's business: the site around it hears that something was, and only that site does.
  wizard.addEventListener('enrollkit-enrolled', () => parent.postMessage('enrolled', import.meta.env['VITE_SHOP'] as string));
}
