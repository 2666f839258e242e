import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { emailOTP, phoneNumber, twoFactor } from 'better-auth/plugins';

export interface AuthOptions {
  /** Where the pages are, such as `http://localhost:4400`. */
  readonly origin: string;
  readonly secret: string;
  /** Carries a code to a number or an address. */
  readonly deliver: (to: string, code: string) => void;
}

/** better-auth with a plugin for each kind of method. It forgets everybody when the server stops: use a database of your own. */
export function createAuth({ origin, secret, deliver }: AuthOptions) {
  return betterAuth({
    appName: 'Fernhill',
    baseURL: origin,
    secret,
    database: memoryAdapter({ user: [], session: [], account: [], verification: [], twoFactor: [], passkey: [] }),
    emailAndPassword: { enabled: true },
    telemetry: { enabled: false },
    user: {
      additionalFields: {
        // That recovery codes were saved, which better-auth itself does not keep: `savedCodesField` of the adapter.
        recoveryCodesSavedAt: { type: 'string', required: false, input: true },
      },
    },
    plugins: [
      twoFactor(),
      phoneNumber({ sendOTP: ({ phoneNumber: to, code }) => deliver(to, code) }),
      emailOTP({ changeEmail: { enabled: true }, sendVerificationOTP: async ({ email, otp }) => deliver(email, otp) }),
      passkey({ rpID: new URL(origin).hostname, rpName: 'Fernhill', origin }),
    ],
  });
}
