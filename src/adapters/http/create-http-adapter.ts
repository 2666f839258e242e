import type { EnrollmentAdapter } from '../../contract/adapter.js';
import type { TotpActivation } from '../../contract/authenticator-code.js';
import type { ActivationStatus, PushActivation, TestNotification, TestStatus } from '../../contract/authenticator-push.js';
import type { Milliseconds } from '../../contract/call.js';
import type { EnrollmentResult, RemovalResult, SecurityInfo } from '../../contract/security-info.js';
import { routes } from './routes.js';
import { send, sendForJson, type Connection } from './send.js';
import { watch } from './watch.js';

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
 * their shape.
 *
 * @example
 * wizard.adapter = createHttpAdapter({ baseUrl: '/api/enrollkit' });
 */
export function createHttpAdapter(options: HttpAdapterOptions): EnrollmentAdapter {
  const connection = connect(options);
  const isOver = ({ type }: ActivationStatus | TestStatus): boolean => type !== 'waiting';
  return {
    ...(options.callTimeout !== undefined && { callTimeout: options.callTimeout }),

    loadSecurityInfo: call => sendForJson(connection, routes.loadSecurityInfo(), call) as Promise<SecurityInfo>,
    removeMethod: async (id, call) => sendForJson(connection, routes.removeMethod(id), call) as Promise<RemovalResult>,
    renameMethod: async ({ id, name }, call) => {
      await send(connection, routes.renameMethod(id), call, { body: { name } });
    },
    setDefault: (option, call) => sendForJson(connection, routes.setDefault(), call, { body: { option } }) as Promise<SecurityInfo>,

    authenticatorCode: {
      begin: ({ renew }, call) => sendForJson(connection, routes.beginCode(), call, { body: { renew } }) as Promise<TotpActivation>,
      confirm: async ({ enrollmentId, code }, call) =>
        sendForJson(connection, routes.confirm(enrollmentId), call, { body: { code } }) as Promise<EnrollmentResult>,
      cancel: async (enrollmentId, call) => {
        await send(connection, routes.cancel(enrollmentId), call, { keepalive: true });
      },
    },

    authenticatorPush: {
      begin: ({ renew }, call) => sendForJson(connection, routes.beginPush(), call, { body: { renew } }) as Promise<PushActivation>,
      watchActivation: (enrollmentId, call) => watch<ActivationStatus>(connection, () => routes.activation(enrollmentId), isOver, call),
      sendTest: async (enrollmentId, call) =>
        sendForJson(connection, routes.sendTest(enrollmentId), call, { body: {} }) as Promise<TestNotification>,
      watchTest: ({ enrollmentId, testId }, call) => watch<TestStatus>(connection, () => routes.test(enrollmentId, testId), isOver, call),
      confirm: async ({ enrollmentId, testId }, call) =>
        sendForJson(connection, routes.confirm(enrollmentId), call, { body: { testId } }) as Promise<EnrollmentResult>,
      cancel: async (enrollmentId, call) => {
        await send(connection, routes.cancel(enrollmentId), call, { keepalive: true });
      },
    },
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
