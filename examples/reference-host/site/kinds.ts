import type { EnrolledMethod } from 'enrollkit/contract';

/** What the page calls each kind of method. */
const names: Readonly<Record<string, string>> = {
  'authenticator-push': 'Authenticator app',
  'authenticator-code': 'Authenticator app',
  'text-message': 'Phone',
  whatsapp: 'WhatsApp',
  email: 'Email',
  'phone-call': 'Phone',
  'alternate-phone': 'Alternate phone',
  'office-phone': 'Office phone',
  passkey: 'Passkey',
  'security-key': 'Security key',
  'security-questions': 'Security questions',
  'recovery-codes': 'Recovery codes',
  'app-password': 'App password',
  'temporary-access-pass': 'Temporary access pass',
  'hardware-token': 'Hardware token',
};

/** How the person calls a method, or else what it is. A kind that this page does not know goes by its own word. */
export function titleOf({ name, kind }: Pick<EnrolledMethod, 'name'> & { readonly kind: string }): string {
  return name ?? names[kind] ?? kind;
}
