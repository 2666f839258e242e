import type { DemoCall } from '../../../src/adapters/demo/index.js';
import { EnrollmentError, type EnrolledMethod, type EnrollmentResult, type MethodKind } from '../../../src/contract/index.js';
import { answersFrom, broken, confirmed, fresh, inTurn, refusedAs, type BrokenAdapter, type Change } from './broken.js';

type Capability =
  | 'authenticatorCode'
  | 'authenticatorPush'
  | 'deliveredCode'
  | 'phoneCall'
  | 'passkey'
  | 'recoveryCodes'
  | 'appPassword'
  | 'securityQuestions';

/** Of each capability, a kind that it sets up. */
const capabilities: Readonly<Record<Capability, MethodKind>> = {
  authenticatorCode: 'authenticator-code',
  authenticatorPush: 'authenticator-push',
  deliveredCode: 'email',
  phoneCall: 'office-phone',
  passkey: 'passkey',
  recoveryCodes: 'recovery-codes',
  appPassword: 'app-password',
  securityQuestions: 'security-questions',
};

/** Lists what is pending, until somebody confirms or cancels it. */
function listsPending(name: Capability): Change {
  return adapter => {
    const pending: EnrolledMethod[] = [];
    return inTurn(
      broken(`${name}.begin`, real => async (request, call) => {
        const begun = await real(request, call);
        const kind = (request as { readonly kind?: string }).kind ?? capabilities[name];
        pending.splice(0, 1, { id: 'pending', kind, name: null, usableFor: [] });
        return begun;
      }),
      ...(['confirm', 'cancel'] as const).map(member =>
        broken(`${name}.${member}`, real => (...given) => {
          pending.splice(0);
          return real(...given);
        }),
      ),
      broken('loadSecurityInfo', real => async call => {
        const info = await real(call);
        return { ...info, methods: [...info.methods, ...pending.splice(0)] };
      }),
    )(adapter);
  };
}

/** The ways in which every capability may break the same promise. */
function brokenIn(name: Capability): BrokenAdapter[] {
  const confirm: DemoCall = `${name}.confirm`;
  const cancel: DemoCall = `${name}.cancel`;
  const idOf = (request: string | { readonly enrollmentId: string }) => (typeof request === 'string' ? request : request.enrollmentId);
  const other = (result: EnrollmentResult): EnrollmentResult => ({ ...result, method: { ...result.method, id: 'another' } });
  return [
    { how: `${name} lists what is pending`, change: listsPending(name) },
    {
      how: `${name} answers a repeated confirmation in another way`,
      change: broken(confirm, real => {
        const seen = new Set<string>();
        return async (request, call) => {
          const result = await real(request, call);
          const isAgain = seen.has(call.idempotencyKey);
          seen.add(call.idempotencyKey);
          return isAgain ? { ...result, becameDefault: !result.becameDefault } : result;
        };
      }),
    },
    {
      how: `${name} takes a confirmation by another intent for another method`,
      change: broken(confirm, real => {
        const results = new Map<string, { readonly key: string; readonly result: EnrollmentResult }>();
        return async (request, call) => {
          const before = results.get(idOf(request));
          if (before && before.key !== call.idempotencyKey) return other(before.result);
          const result = await real(request, call);
          results.set(idOf(request), { key: call.idempotencyKey, result });
          return result;
        };
      }),
    },
    { how: `${name} cancels nothing`, change: broken(cancel, () => async () => undefined) },
    {
      how: `${name} refuses to cancel what it does not know`,
      change: broken(cancel, real => async (id, call) => {
        if (id === 'never-known') throw new EnrollmentError('enrollment-expired');
        return real(id, call);
      }),
    },
    {
      how: `${name} removes what is confirmed when that is cancelled`,
      change: confirmed(name, (adapter, results) =>
        broken(cancel, real => async (id, call) => {
          const result = results.get(id);
          if (result) await adapter.removeMethod(result.method.id, call);
          return real(id, call);
        }),
      ),
    },
    {
      how: `${name} takes what it never began for what it began last`,
      change: adapter => {
        let last = '';
        return inTurn(
          broken(`${name}.begin`, real => async (request, call) => {
            const begun = await real(request, call);
            last = begun.enrollmentId;
            return begun;
          }),
          broken(confirm, real => async (request, call) => {
            if (idOf(request) !== 'never-known') return real(request, call);
            return real(typeof request === 'string' ? last : { ...request, enrollmentId: last }, call);
          }),
        )(adapter);
      },
    },
    {
      how: `${name} begins although it was aborted`,
      change: broken(`${name}.begin`, real => (request, call) => real(request, fresh(call))),
    },
    { how: `${name} confirms although it was aborted`, change: broken(confirm, real => (request, call) => real(request, fresh(call))) },
    {
      how: `${name} begins without a proof`,
      change: broken(`${name}.begin`, (real, adapter) => async (request, call) => {
        adapter.confirmIdentity();
        return real(request, call);
      }),
    },
    {
      how: `${name} confirms without a proof`,
      change: broken(confirm, (real, adapter) => async (request, call) => {
        adapter.confirmIdentity();
        return real(request, call);
      }),
    },
    {
      how: `${name} tells of what has run out in a word of its own`,
      change: broken(confirm, refusedAs('enrollment-expired', 'unknown')),
    },
  ];
}

export const brokenEverywhere: readonly BrokenAdapter[] = [
  ...(Object.keys(capabilities) as Capability[]).flatMap(brokenIn),
  { how: 'what is pending never runs out', options: { enrollmentLifetime: 1e12 } },
  { how: 'authenticators and phones have no limit', options: { authenticatorLimit: 99, phoneLimit: 99 } },
  { how: 'passkeys and app passwords have no limit', options: { passkeyLimit: 99, appPasswordLimit: 99 } },
  { how: 'codes are never locked', options: { attempts: 1e9 } },
  {
    how: 'offers do not tell of a limit',
    change: answersFrom('loadSecurityInfo', info => ({
      ...info,
      offers: info.offers.map((offer: object) => ({ ...offer, availability: { type: 'available' } })),
    })),
  },
];
