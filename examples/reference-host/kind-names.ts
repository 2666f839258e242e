/** What the host calls each kind of method, on its pages and in its messages. One that it does not know goes by its own word. */
export const kindNames: Readonly<Partial<Record<string, string>>> = {
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
