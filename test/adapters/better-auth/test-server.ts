import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { emailOTP, phoneNumber, twoFactor } from 'better-auth/plugins';

/** Where the page and the server of these tests are. */
export const origin = 'http://localhost:3000';
export const password = 'sample-password';
export const ownAddress = 'alex@contoso.example';

export interface SentCode {
  readonly to: string;
  readonly code: string;
}

export interface TestServer {
  /** As a browser has it: with the cookies of one person, who is not signed in yet. */
  openBrowser(): TestBrowser;
  /** What a request waits for on its way, once it has left with its cookies. */
  lag: (path: string) => Promise<unknown>;
  readonly sent: readonly SentCode[];
  /** Makes every session look this old. */
  ageSessions(age: number): void;
}

export interface TestBrowser {
  readonly fetch: typeof globalThis.fetch;
  readonly cookies: Map<string, string>;
  post(path: string, body: object): Promise<Response>;
}

interface Row {
  createdAt: Date;
  [column: string]: unknown;
}

/** better-auth itself, in this process, with every plugin that matters and a database in memory. */
export function createTestServer({ limitsRate = false }: { readonly limitsRate?: boolean } = {}): TestServer {
  const database: Record<string, Row[]> = { user: [], session: [], account: [], verification: [], twoFactor: [], passkey: [] };
  const sent: SentCode[] = [];
  const auth = betterAuth({
    appName: 'Better Contoso',
    baseURL: origin,
    secret: 'a-secret-of-these-tests-and-of-nothing-else',
    database: memoryAdapter(database),
    emailAndPassword: { enabled: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: limitsRate },
    user: { additionalFields: { recoveryCodesSavedAt: { type: 'string', required: false, input: true } } },
    plugins: [
      twoFactor(),
      phoneNumber({ sendOTP: ({ phoneNumber: to, code }) => void sent.push({ to, code }) }),
      emailOTP({
        changeEmail: { enabled: true },
        sendVerificationOTP: async ({ email: to, otp: code }) => void sent.push({ to, code }),
      }),
      passkey({ rpID: 'localhost', rpName: 'Contoso', origin }),
    ],
  });

  const openBrowser = (): TestBrowser => {
    const cookies = new Map<string, string>();
    const fetch: typeof globalThis.fetch = async (input, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('origin', origin);
      // The rate is limited by address.
      headers.set('x-forwarded-for', '192.0.2.1');
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      const { method = 'GET', body = null } = init;
      await server.lag(input as string);
      const response = await auth.handler(new Request(new URL(input as string, origin), { method, headers, body }));
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(cookie) ?? [];
        if (value === '' || /max-age=0\b/i.test(attributes)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    };
    return {
      fetch,
      cookies,
      post: (path, body) =>
        fetch(`/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    };
  };

  const server: TestServer = {
    openBrowser,
    lag: async () => undefined,
    sent,
    ageSessions: age => {
      for (const session of database['session'] ?? []) session.createdAt = new Date(Date.now() - age);
    },
  };
  return server;
}
