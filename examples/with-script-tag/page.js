// A page with a backend imports `createHttpAdapter` from '/enrollkit/enrollkit.js' instead.
import { createDemoAdapter } from '/enrollkit/demo.js';

const wizard = document.querySelector('enrollkit-wizard');

wizard.adapter = createDemoAdapter();
wizard.addEventListener('enrollkit-enrolled', event => {
  wizard.remove();
  document.querySelector('[role="status"]').textContent =
    `Thank you. Your account is safer now, with ${event.result.method.name ?? 'a second way to sign in'}.`;
});
