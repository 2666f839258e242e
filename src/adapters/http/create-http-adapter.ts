import type { EndedSessions, EnrollmentAdapter, ExtendedSession } from '../../contract/adapter.js';
import type { Milliseconds } from '../../contract/call.js';
import type { ChangedInfo, RemovalResult, SecurityInfo } from '../../contract/security-info.js';
import { httpAuthenticatorCode, httpAuthenticatorPush } from './http-authenticators.js';
import { httpDeliveredCode } from './http-delivered-code.js';
import { httpPasskey } from './http-passkey.js';
import { httpPhoneCall } from './http-phone-call.js';
import { httpSecurityQuestions } from './http-security-questions.js';
import { httpAppPassword, httpRecoveryCodes } from './http-shown-once.js';
import { routes } from './routes.js';
import { send, sendForJson, type Connection } from './send.js';

export interface HttpAdapterOptions {
  /** Where the protocol is served, such as `/api/enrollkit`. */
  readonly baseUrl: string | URL;
  /** Default the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Sent with every request, such as a token. A function is asked each time. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** Whether cookies go along. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** How long a call may take before it is given up as `timeout`. Default 30,000. */
  readonly callTimeout?: Milliseconds;
}

/**
 * Speaks the protocol of `openapi.json` with a server of the host. Its answers are handed on as they come: whoever calls checks
 * their shape. It has every capability; which of them the person is offered, the server says in `SecurityInfo.offers`.
 *
 * @example
 * wizard.adapter = createHttpAdapter({ baseUrl: '/api/enrollkit' });
 */
export function createHttpAdapter(options: HttpAdapterOptions): EnrollmentAdapter {
  const connection = connect(options);
  return {
    ...(options.callTimeout !== undefined && { callTimeout: options.callTimeout }),

    loadSecurityInfo: call => sendForJson(connection, routes.loadSecurityInfo(), call) as Promise<SecurityInfo>,
    removeMethod: async (id, call) => sendForJson(connection, routes.removeMethod(id), call) as Promise<RemovalResult>,
    renameMethod: async ({ id, name }, call) => {
      await send(connection, routes.renameMethod(id), call, { body: { name } });
    },
    setDefault: (option, call) => sendForJson(connection, routes.setDefault(), call, { body: { option } }) as Promise<ChangedInfo>,
    postponePrompt: call => sendForJson(connection, routes.postponePrompt(), call, { body: {} }) as Promise<SecurityInfo>,
    confirmReview: call => sendForJson(connection, routes.confirmReview(), call, { body: {} }) as Promise<SecurityInfo>,
    signOutOtherSessions: call => sendForJson(connection, routes.signOutOtherSessions(), call) as Promise<EndedSessions>,
    extendSession: call => sendForJson(connection, routes.extendSession(), call, { body: {} }) as Promise<ExtendedSession>,
    reportUnexpected: async (id, call) => {
      await send(connection, routes.reportUnexpected(id), call, { body: {} });
    },

    authenticatorCode: httpAuthenticatorCode(connection),
    authenticatorPush: httpAuthenticatorPush(connection),
    deliveredCode: httpDeliveredCode(connection),
    phoneCall: httpPhoneCall(connection),
    passkey: httpPasskey(connection),
    securityQuestions: httpSecurityQuestions(connection),
    recoveryCodes: httpRecoveryCodes(connection),
    appPassword: httpAppPassword(connection),
  };
}

function connect({ baseUrl, fetch, headers = {}, credentials = 'same-origin' }: HttpAdapterOptions): Connection {
  return {
    baseUrl: String(baseUrl).replace(/\/$/, ''),
    // Looked up at each call, for pages that wrap the platform's; and called as a function, which the platform's insists on.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    headers: typeof headers === 'function' ? headers : () => headers,
    credentials,
  };
}
