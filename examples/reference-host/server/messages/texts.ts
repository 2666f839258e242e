import type { DeliveryChannel } from 'enrollkit/contract';
import type { Host } from '../host.js';
import type { Message } from './carriers.js';

const minute = 60_000;

/** What is sent with a code, by any channel. There is no link in it: whoever gets used to links follows false ones. */
export function codeMessage(host: Host, channel: DeliveryChannel, to: string, code: string): Message {
  return { channel, to, ...writers[channel](host, code) };
}

type Write = (host: Host, code: string) => Pick<Message, 'subject' | 'text'>;

const writers: Readonly<Record<DeliveryChannel, Write>> = {
  // The last line tells a browser which site the code is for (https://wicg.github.io/sms-one-time-codes/).
  'text-message': (host, code) => ({ text: `${inBrief(host, code)}\n\n@${new URL(host.origin()).hostname} #${code}` }),
  whatsapp: (host, code) => ({ text: inBrief(host, code) }),
  voice: ({ settings: { issuer } }, code) => {
    const spoken = [...code].join(', ');
    return { text: `Hello. This is ${issuer}. Your code is: ${spoken}. Once more: ${spoken}. Goodbye.` };
  },
  email: ({ settings: { issuer, codes } }, code) => ({
    subject: `Your ${issuer} code`,
    text: [
      `Your ${issuer} code is`,
      code,
      `Enter it on the page where you asked for it. It works for ${codes.lifetime / minute} minutes.`,
      'If you did not ask for it, somebody may have typed your address by mistake. Without the code nothing changes.',
    ].join('\n\n'),
  }),
};

/** The code stands by itself, first, where phones look for it. */
function inBrief({ settings: { issuer } }: Host, code: string): string {
  return `${code} is your ${issuer} code. Give it to nobody: ${issuer} never asks for it.`;
}
