import {
  createPhone,
  createSigningKeys,
  readInvitation,
  type Phone,
  type PushMembership,
} from '../../../examples/reference-host/phone/protocol/index.js';
import type { TestHost } from './test-host.js';

/** The protocol of the phone's own app, without its screens. */
export interface TestPhone {
  readonly keys: CryptoKeyPair;
  readonly phone: Phone;
  membership: PushMembership;
}

let made: Promise<CryptoKeyPair> | undefined;

/** Makes a phone and activates it with what a QR code holds. */
export async function activatePhone(host: TestHost, qrContent: string, device = 'Test phone'): Promise<TestPhone> {
  const { keys, phone } = await createTestPhone(host);
  return { keys, phone, membership: await phone.activate(readInvitation(qrContent), device) };
}

/** All phones of a file have one key pair: making one takes a while. */
export async function createTestPhone(host: TestHost): Promise<{ keys: CryptoKeyPair; phone: Phone }> {
  const keys = await (made ??= createSigningKeys());
  return { keys, phone: createPhone({ keys, fetch: requestTo(host), now: () => host.clock.now() }) };
}

/** A `fetch` that goes to the server without a network. */
export function requestTo({ server }: Pick<TestHost, 'server'>): typeof globalThis.fetch {
  return async (input, init) => server.app.request(input instanceof Request ? input.url : String(input), init);
}
