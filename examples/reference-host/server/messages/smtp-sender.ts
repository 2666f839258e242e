import { createTransport } from 'nodemailer';
import type { MessageSender } from './carriers.js';

/** Sends email by a mail server, such as `smtps://user:password@mail.example`. `from`: an address, with a name before it or not. */
export function createSmtpSender(url: string, from: string): MessageSender {
  const transport = createTransport(url);
  return {
    channels: ['email'],
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        from,
        // As an object, so that it is one address whatever is in it.
        to: { name: '', address: to },
        subject,
        text,
        // Out-of-office replies would go to nobody (RFC 3834 §5).
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}
