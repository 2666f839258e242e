import { appIcon, keyIcon, listIcon, mailIcon, passkeyIcon, phoneIcon, shieldIcon, textIcon, type Icon } from '../ui/icons.js';

const icons: Readonly<Record<string, Icon>> = {
  'authenticator-push': appIcon,
  'authenticator-code': appIcon,
  passkey: passkeyIcon,
  'security-key': keyIcon,
  'text-message': textIcon,
  whatsapp: textIcon,
  email: mailIcon,
  'phone-call': phoneIcon,
  'alternate-phone': phoneIcon,
  'office-phone': phoneIcon,
  'recovery-codes': listIcon,
};

/** What stands for a kind of method. */
export const iconOf = (kind: string): Icon => icons[kind] ?? shieldIcon;
