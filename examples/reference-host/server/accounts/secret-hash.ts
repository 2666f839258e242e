import { scrypt } from 'node:crypto';

// A password that a person thought of needs more (see passwords.ts); 50 random bits are out of reach at a sixteenth of that.
const cost = { N: 2 ** 13, r: 8, p: 1 };
const keyLength = 32;

/**
 * Hashes a random secret of 50 bits or more, such as a recovery code. The salt is the account's and not the secret's: so one hash is
 * enough to find out which of the many secrets of an account was given, if any.
 */
export function hashSecret(secret: string, userId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(secret, userId, keyLength, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString('base64url'));
    });
  });
}
