import {
  EnrollmentError,
  type CredentialCreationOptions,
  type EnrollmentResult,
  type MethodId,
  type PasskeyEnrollment,
  type PasskeyKind,
  type RemovalResult,
} from '../../contract/index.js';
import { toBase64url } from './base64url.js';
import { isCredentialFor } from './check-credential.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';

/** Passkeys and security keys, and what the browser is to be told once one of them is removed. */
export interface DemoPasskey extends PasskeyEnrollment {
  afterRemoval(id: MethodId, result: RemovalResult): RemovalResult;
}

interface Content {
  readonly kind: PasskeyKind;
  readonly options: CredentialCreationOptions;
}

const family: readonly string[] = ['passkey', 'security-key'] satisfies readonly PasskeyKind[];

/** A passkey takes the place of the password, so it has to know its person; a key goes beside it, so that it is there is enough. */
const presets: Readonly<Record<PasskeyKind, object>> = {
  passkey: {
    hints: ['client-device', 'hybrid'],
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  },
  'security-key': {
    hints: ['security-key'],
    authenticatorSelection: { residentKey: 'discouraged', requireResidentKey: false, userVerification: 'preferred' },
  },
};

/** What a browser calls the page; elsewhere, as in a test without one, this very machine. */
const page = (): { readonly origin: string; readonly hostname: string } =>
  typeof location === 'undefined' ? { origin: 'http://localhost', hostname: 'localhost' } : location;

/** Passkeys and security keys for the very page, checked as a server would as far as nothing is signed. */
export function demoPasskey(settings: DemoSettings, gate: DemoGate, account: DemoAccount): DemoPasskey {
  const { clock, random } = settings;
  const pending = new DemoPending<Content>('passkey', clock, settings.enrollmentLifetime);
  const credentials = new Map<MethodId, { readonly id: string; readonly transports: readonly string[] }>();
  const userId = toBase64url(random(new Uint8Array(32)));
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  const optionsFor = (kind: PasskeyKind): CredentialCreationOptions => ({
    challenge: toBase64url(random(new Uint8Array(32))),
    rp: { id: page().hostname, name: settings.issuer },
    user: { id: userId, name: settings.account, displayName: settings.account },
    pubKeyCredParams: [-8, -7, -257].map(alg => ({ type: 'public-key', alg })),
    timeout: 300_000,
    attestation: 'none',
    excludeCredentials: [...credentials.values()].map(known => ({ type: 'public-key', ...known })),
    ...presets[kind],
  });

  return {
    begin: ({ kind }, call) =>
      gate.pass('passkey.begin', call, () => {
        if (!family.includes(kind)) throw new EnrollmentError('not-allowed');
        account.requireOffered(kind);
        const { id, expiresAt, content } = pending.resumeOrBegin({ renew: true }, call, () => ({ kind, options: optionsFor(kind) }));
        return { enrollmentId: id, expiresIn: expiresAt - clock.now(), options: content.options };
      }),

    confirm: ({ enrollmentId, credential }, call) =>
      gate.pass('passkey.confirm', call, async () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        const { kind, options } = pending.require(enrollmentId).content;
        const isRight = await isCredentialFor({ options, origin: page().origin, mustVerifyUser: kind === 'passkey' }, credential);
        // The person may have cancelled meanwhile.
        pending.require(enrollmentId);
        // A challenge works once, whatever came of it.
        pending.finish();
        if (!isRight) throw new EnrollmentError('code-rejected');
        if ([...credentials.values()].some(({ id }) => id === credential.id)) throw new EnrollmentError('already-enrolled');
        const result = account.add(kind);
        credentials.set(result.method.id, { id: credential.id, transports: credential.response.transports ?? [] });
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('passkey.cancel', call, () => pending.cancel(enrollmentId)),

    afterRemoval(id, result) {
      if (result.type !== 'removed' || !credentials.delete(id)) return result;
      // Not where some were on the account from the start: the list would lack them.
      if (account.methodsOf(...family).some(method => !credentials.has(method.id))) return result;
      const allAcceptedCredentialIds = [...credentials.values()].map(known => known.id);
      return { ...result, acceptedCredentials: { rpId: page().hostname, userId, allAcceptedCredentialIds } };
    },
  };
}
