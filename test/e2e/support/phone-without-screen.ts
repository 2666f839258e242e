import {
  createPhone,
  createSigningKeys,
  readInvitation,
  type Challenge,
  type Phone,
} from '../../../examples/reference-host/phone/protocol/index.js';
import type { TestHost } from './start-host.js';

let made: Promise<CryptoKeyPair> | undefined;

export interface JoinedPhone {
  /** The test notification that waits. */
  nextRequest(): Promise<Challenge>;
  approve(request: Challenge, number: string): Promise<boolean>;
  decline(request: Challenge): Promise<void>;
  /** Forgets the account, and says so. */
  leave(): Promise<void>;
}

/** The phone's protocol without its screens, joined with what a QR code says. */
export async function joinPhone({ clock }: TestHost, qrContent: string, device = 'Test phone'): Promise<JoinedPhone> {
  const keys = await (made ??= createSigningKeys());
  const phone: Phone = createPhone({ keys, now: () => clock.now() });
  const membership = await phone.activate(readInvitation(qrContent), device);
  return {
    nextRequest: async () => {
      const [request] = await phone.fetchChallenges(membership, { wait: 10 });
      if (!request) throw new Error('No request came.');
      return request;
    },
    approve: ({ nonce }, number) => phone.approve(membership, nonce, number),
    decline: ({ nonce }) => phone.decline(membership, nonce),
    leave: () => phone.leave(membership),
  };
}

/** Of as many digits, and not the number. */
export const wrongNumber = (number: string): string => String((Number(number[0]) + 1) % 10) + number.slice(1);
