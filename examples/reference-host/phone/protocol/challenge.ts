import { isRecord } from './request-json.js';
import { isSignedBy } from './signing-keys.js';

/** One request to approve, as the server asked it and signed it. */
export interface Challenge {
  nonce: string;
  serial: string;
  title: string;
  question: string;
  /** How many digits the screen shows. */
  presenceLength: number;
  /** How long it stays open, in ms from when it was fetched. No clocks are compared. */
  expiresIn: number;
}

/**
 * Reads one challenge and resolves with `undefined` unless it is whole, meant for this account and signed with its server's key:
 * what can't be proven to come from the server is not shown to the person at all.
 */
export const readChallenge = async (value: unknown, serial: string, serverKey: CryptoKey): Promise<Challenge | undefined> => {
  if (!isRecord(value)) return undefined;
  const { nonce, url, question, title, signature } = value;
  // In seconds, as every `expires_in` since OAuth.
  const { presence_length: presenceLength, expires_in: expiresIn } = value;
  if (value['serial'] !== serial || typeof nonce !== 'string' || typeof url !== 'string' || typeof signature !== 'string') return undefined;
  if (typeof question !== 'string' || typeof title !== 'string' || value['require_presence'] !== true) return undefined;
  if (typeof presenceLength !== 'number' || typeof expiresIn !== 'number') return undefined;
  if (!(await isSignedBy(serverKey, signature, nonce, url, serial, question, title, presenceLength))) return undefined;
  return { nonce, serial, title, question, presenceLength, expiresIn: expiresIn * 1000 };
};
