import 'enrollkit/security-info';
import { createBetterAuthAdapter } from 'enrollkit/adapters/better-auth';
import { post, readUser, type User } from './api.js';
import { find } from './find.js';
import { proveCode, proveIdentity } from './prove-identity.js';

const email = find(HTMLInputElement, '#sign-in [name="email"]');
const password = find(HTMLInputElement, '#sign-in [name="password"]');
const form = find(HTMLFormElement, '#sign-in');
const alert = find(HTMLElement, '[role="alert"]', form);
const security = find(HTMLElement, '#security');
const signOut = find(HTMLElement, '#sign-out');

/** Shows what a person has set up, or the way in. */
function show(user: User | undefined): void {
  form.hidden = user !== undefined;
  signOut.hidden = security.hidden = user === undefined;
  security.replaceChildren();
  if (!user) return;
  const element = document.createElement('enrollkit-security-info');
  element.adapter = createBetterAuthAdapter({
    kinds: ['authenticator-code', 'passkey', 'security-key', 'text-message', 'email', 'recovery-codes'],
    issuer: 'Fernhill',
    savedCodesField: 'recoveryCodesSavedAt',
    changesEmail: true,
    offers: { 'text-message': { phone: { country: 'NL' }, notices: ['carrier-charges'] } },
    proveIdentity: request => proveIdentity(user.email, request),
  });
  security.append(element);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  void enter((event.submitter as HTMLButtonElement | null)?.value === 'sign-up');
});

async function enter(isNew: boolean): Promise<void> {
  const given = { email: email.value, password: password.value };
  const answer = isNew ? await post('/sign-up/email', { ...given, name: given.email }) : await post('/sign-in/email', given);
  alert.textContent = answer.message;
  if (!answer.ok || (answer.twoFactorRedirect && !(await proveCode()))) return;
  form.reset();
  show(await readUser());
}

signOut.addEventListener('click', () => {
  void post('/sign-out').then(() => show(undefined));
});

show(await readUser());
