import type { DeliveryChannel } from 'enrollkit/contract';
import type { Host } from '../host.js';
import type { Message, MessageSender } from './carriers.js';

/** Who carries messages of a channel, if anybody does. */
export function senderFor({ mail, phone }: Pick<Host, 'mail' | 'phone'>, channel: DeliveryChannel): MessageSender | undefined {
  const sender = channel === 'email' ? mail : phone;
  return sender.channels.includes(channel) ? sender : undefined;
}

/** Whether a person can be reached by this kind of method at all: not every network carries every channel. */
export function isCarried(host: Pick<Host, 'mail' | 'phone'>, kind: string): boolean {
  if (kind === 'text-message' || kind === 'whatsapp' || kind === 'email') return senderFor(host, kind) !== undefined;
  return true;
}

/** Hands a message over, in reasonable time. What is reported of a failure has neither the code nor the address in it. */
export async function handOver(host: Host, message: Message): Promise<void> {
  const sender = senderFor(host, message.channel);
  if (!sender) throw new Error(`Nobody carries ${message.channel}.`);
  await inTime(host, sender.send(message), `A message by ${message.channel} was not taken`);
}

/** Gives up after a while. */
export async function inTime<Result>({ settings, report }: Host, work: Promise<Result>, failure: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), settings.carrierTimeout);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    report(new Error(`${failure}: ${kindOf(cause)}`));
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}

/** What kind of error it was, in the words of whoever made it. */
function kindOf(cause: unknown): string {
  const { name, code, status } = cause as Partial<Record<'name' | 'code' | 'status', unknown>>;
  return [name, code, status].filter(part => typeof part === 'string' || typeof part === 'number').join(' ');
}
