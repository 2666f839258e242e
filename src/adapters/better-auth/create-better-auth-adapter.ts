import type { EnrollmentAdapter, StepUpRequest, Call } from '../../contract/index.js';
import { betterAuthCode } from './authenticator-code.js';
import { removeMethod, renameMethod } from './change-methods.js';
import { Connection } from './connection.js';
import type { Context } from './context.js';
import { betterAuthDeliveredCode } from './delivered-code.js';
import { defaults, type BetterAuthAdapterOptions, type BetterAuthKind, type Settings } from './options.js';
import { betterAuthPasskey } from './passkey.js';
import { HeldPassword } from './password.js';
import { methodsOf, offersOf, readPasskeys, readPerson } from './person.js';
import { betterAuthRecoveryCodes } from './recovery-codes.js';

export interface BetterAuthAdapter extends EnrollmentAdapter {
  /** Forgets the password that the person gave, such as when they sign out. */
  forgetPassword(): void;
}

/**
 * Speaks with a server that runs better-auth (https://better-auth.com), by its own endpoints: nothing has to be added there but the
 * plugins that `kinds` names. It uses `fetch` and not better-auth's client, whose types and version would have to be yours.
 *
 * What better-auth has not is left out: notifications, calls, security questions, app passwords, a default, names for anything but
 * passkeys. There is room for one authenticator app and one phone number.
 *
 * @example
 * wizard.adapter = createBetterAuthAdapter({
 *   kinds: ['authenticator-code', 'passkey'],
 *   issuer: 'Contoso',
 *   proveIdentity: async ({ methods, isRetry }) => ({ password: await askForPassword({ isRetry }) }),
 * });
 */
export function createBetterAuthAdapter(options: BetterAuthAdapterOptions): BetterAuthAdapter {
  const settings: Settings = { ...defaults, ...options };
  const connection = connect(settings);
  const password = new HeldPassword(settings.passwordLifetime);
  const context: Context = { settings, connection, password };
  const { proveIdentity, savedCodesField, callTimeout } = settings;
  const has = (...kinds: readonly BetterAuthKind[]): boolean => kinds.some(kind => settings.kinds.includes(kind));
  if (has('recovery-codes') && savedCodesField === undefined) throw new TypeError('`recovery-codes` needs a `savedCodesField`.');

  return {
    ...(callTimeout !== undefined && { callTimeout }),

    loadSecurityInfo: call =>
      connection.inTurn(call, async requests => {
        const person = await readPerson(requests);
        const passkeys = await readPasskeys(settings, requests);
        return { account: person.email, methods: methodsOf(settings, person, passkeys), offers: offersOf(settings, person) };
      }),
    removeMethod: (id, call) => connection.inTurn(call, requests => removeMethod(context, requests, id)),
    ...(has('passkey', 'security-key') && {
      renameMethod: ({ id, name }: { id: string; name: string }, call: Call) =>
        connection.inTurn(call, requests => renameMethod(context, requests, id, name)),
    }),
    signOutOtherSessions: call =>
      connection.inTurn(call, async requests => {
        await requests.post('/revoke-other-sessions');
        return {};
      }),
    ...(proveIdentity && {
      stepUp: (request: StepUpRequest, call: Call) => password.prove(connection, proveIdentity, request, call),
    }),
    forgetPassword: () => password.forget(),

    ...(has('authenticator-code') && { authenticatorCode: betterAuthCode(context) }),
    ...(has('text-message', 'email') && { deliveredCode: betterAuthDeliveredCode(context) }),
    ...(has('passkey', 'security-key') && { passkey: betterAuthPasskey(context) }),
    ...(has('recovery-codes') && savedCodesField !== undefined && { recoveryCodes: betterAuthRecoveryCodes(context, savedCodesField) }),
  };
}

function connect({ baseUrl, fetch, headers = {}, credentials }: Settings): Connection {
  return new Connection({
    baseUrl: String(baseUrl).replace(/\/$/, ''),
    // Looked up at each call, for pages that wrap the platform's; and called as a function, which the platform's insists on.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    headers: typeof headers === 'function' ? headers : () => headers,
    credentials,
  });
}
