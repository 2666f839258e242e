import 'enrollkit/wizard';
import { createDemoAdapter } from 'enrollkit/adapters/demo';

const wizard = document.querySelector('enrollkit-wizard');
const status = document.querySelector('[role="status"]');

if (wizard && status) {
  wizard.adapter = createDemoAdapter();
  wizard.addEventListener('enrollkit-enrolled', ({ result }) => {
    wizard.remove();
    status.textContent = `Thank you. Your account is safer now, with ${result.method.name ?? 'a second way to sign in'}.`;
  });
}
