import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import twilio from 'twilio';
import { TwilioNetwork } from '../../../examples/reference-host/server/twilio/twilio-network.js';
import { origin, type Reply, type TestHost } from './test-host.js';

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'a token that only Twilio and the host know';

export interface TwilioStandIn {
  /** The network to give to a host: the real SDK, aimed at this machine. */
  readonly network: TwilioNetwork;
  /** What the SDK asked for, newest last: the path without the account, and the form. */
  readonly asked: readonly { readonly path: string; readonly form: Readonly<Record<string, string>> }[];
  /** Refuses everything from now on, as Twilio does a number that it cannot reach. */
  refuse(): void;
  /** Tells the host something, or asks it, as Twilio does. `signature`: one that is not Twilio's. */
  tell(host: TestHost, url: string, form: Record<string, string>, signature?: string): Promise<Pick<Reply, 'status'> & { body: string }>;
  stop(): Promise<void>;
}

/** Answers as Twilio's API does, as far as the host asks. */
export async function startTwilio(whatsappFrom?: string): Promise<TwilioStandIn> {
  const asked: { path: string; form: Record<string, string> }[] = [];
  let isRefusing = false;
  const server = createServer((request, response) => {
    void text(request).then(body => {
      const { pathname } = new URL(request.url ?? '', 'http://api');
      const isKnown = request.headers.authorization === `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
      asked.push({
        path: pathname.replace(`/2010-04-01/Accounts/${accountSid}/`, ''),
        form: Object.fromEntries(new URLSearchParams(body)),
      });
      response.setHeader('content-type', 'application/json');
      response.statusCode = !isKnown ? 401 : isRefusing ? 400 : 201;
      const problem = { code: 21211, message: 'The ‘To’ number +31612345678 is not a valid phone number.', status: 400 };
      response.end(JSON.stringify(isRefusing ? problem : { sid: `CA${String(asked.length).padStart(32, '0')}`, status: 'queued' }));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  class AimedClient extends twilio.RequestClient {
    override request<Data>(options: Parameters<typeof twilio.RequestClient.prototype.request<Data>>[0]) {
      return super.request<Data>({ ...options, uri: options.uri.replace('https://api.twilio.com', address) });
    }
  }

  return {
    network: new TwilioNetwork({ accountSid, authToken, from: '+31850000000', whatsappFrom, httpClient: new AimedClient() }),
    asked,
    refuse: () => {
      isRefusing = true;
    },
    tell: async ({ server: { app } }, url, form, signature = twilio.getExpectedTwilioSignature(authToken, url, form)) => {
      expect(url.startsWith(`${origin}/`)).toBe(true);
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
      const response = await app.request(url, { method: 'POST', headers, body: new URLSearchParams(form).toString() });
      return { status: response.status, body: await response.text() };
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}
