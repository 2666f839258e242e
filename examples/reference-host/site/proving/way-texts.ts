import { html, type TemplateResult } from 'lit';
import { callIcon, codeIcon, keyIcon, lockIcon, messageIcon, phoneIcon, sheetIcon } from '../icons.js';
import type { Way, WayType } from './proof.js';

interface WayTexts {
  readonly icon: TemplateResult;
  readonly heading: string;
  /** In the list of ways. */
  readonly choice: (way: Way) => string;
}

/** How each way is called and pictured. */
export const wayTexts: Readonly<Record<WayType, WayTexts>> = {
  passkey: {
    icon: keyIcon,
    heading: 'Use your passkey or key',
    choice: ({ kinds }) => (kinds.includes('passkey') ? 'Passkey or security key' : 'Security key'),
  },
  notification: { icon: phoneIcon, heading: 'Approve it on your phone', choice: () => 'Notification to your app' },
  code: { icon: codeIcon, heading: 'Enter the code of your app', choice: () => 'Code of your authenticator app' },
  message: {
    icon: messageIcon,
    heading: 'Enter the code we sent you',
    choice: ({ kinds }) => (kinds.includes('whatsapp') ? 'Code by WhatsApp' : 'Code by text message'),
  },
  call: { icon: callIcon, heading: 'Answer your phone', choice: () => 'Phone call' },
  'recovery-code': { icon: sheetIcon, heading: 'Enter a recovery code', choice: () => 'Recovery code' },
  password: { icon: lockIcon, heading: 'Enter your password', choice: () => 'Password' },
};

/** How the person calls what a way goes by, apart from the text around it. */
export function detailOf({ name, detail }: Way): TemplateResult {
  const parts = [name, detail].filter(part => part !== undefined);
  return html`${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}<bdi dir="auto">${part}</bdi>`)}`;
}
