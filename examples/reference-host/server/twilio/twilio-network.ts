import type { DeliveryChannel } from 'enrollkit/contract';
import twilio from 'twilio';
import type { PlacingCall } from '../calls/call-placer.js';
import type { PhoneNetwork } from '../calls/phone-network.js';
import type { Host } from '../host.js';
import type { Message } from '../messages/carriers.js';
import { twilioRoutes } from './routes.js';
import { say } from './twiml.js';

export interface TwilioOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** The number that texts and calls come from. */
  readonly from: string;
  /** The number of the WhatsApp sender. Left out, nothing is sent by WhatsApp. */
  readonly whatsappFrom?: string | undefined;
  /** Makes the requests. Default the SDK's own. */
  readonly httpClient?: TwilioHttpClient | undefined;
}

export type TwilioHttpClient = NonNullable<NonNullable<Parameters<typeof twilio>[2]>['httpClient']>;

/** Twilio, by its Programmable Messaging and Voice (https://www.twilio.com/docs). */
export class TwilioNetwork implements PhoneNetwork {
  readonly channels: readonly DeliveryChannel[];
  readonly #options: TwilioOptions;
  readonly #client: twilio.Twilio;

  constructor(options: TwilioOptions) {
    const { accountSid, authToken, httpClient, whatsappFrom } = options;
    this.#options = options;
    this.#client = twilio(accountSid, authToken, { timeout: 10_000, ...(httpClient && { httpClient }) });
    this.channels = whatsappFrom ? ['text-message', 'whatsapp', 'voice'] : ['text-message', 'voice'];
  }

  async send({ channel, to, text }: Message): Promise<void> {
    const { from, whatsappFrom = '' } = this.#options;
    if (channel === 'voice') await this.#client.calls.create({ from, to, twiml: say(text) });
    else if (channel === 'whatsapp')
      await this.#client.messages.create({ from: `whatsapp:${whatsappFrom}`, to: `whatsapp:${to}`, body: text });
    else await this.#client.messages.create({ from, to, body: text });
  }

  async place(host: Host, { id, to, extension, ringsFor }: PlacingCall): Promise<string> {
    const address = `${host.origin()}/api/phone-network/calls/${id}`;
    const call = await this.#client.calls.create({
      from: this.#options.from,
      to,
      url: address,
      statusCallback: `${address}/status`,
      statusCallbackEvent: ['answered', 'completed'],
      timeout: Math.round(ringsFor / 1000),
      // A `w` waits half a second, for a switchboard to be ready.
      ...(extension !== null && { sendDigits: `wwww${extension}` }),
    });
    return call.sid;
  }

  async hangUp(carrierId: string): Promise<void> {
    await this.#client.calls(carrierId).update({ status: 'completed' });
  }

  readonly routes = (host: Host) => twilioRoutes(host, this.#options.authToken);
}
