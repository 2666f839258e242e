import { scrypt } from 'node:crypto';

// Six digits are soon tried out. At this cost that takes longer than a code lives, even with a few dozen processors.
const cost = { N: 2 ** 14, r: 8, p: 1 };
const keyLength = 32;

/** What is kept of a code that was sent. `salt`: never the same for two enrollments. */
export function hashCode(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, keyLength, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString('base64url'));
    });
  });
}
