import { EnrollmentError } from '../../../src/contract/index.js';
import { answersFrom, broken, confirmed, type Anything, type BrokenAdapter } from './broken.js';

/** Passkeys, each broken in one way. */
export const brokenPasskey: readonly BrokenAdapter[] = [
  {
    how: 'a challenge is short',
    change: answersFrom('passkey.begin', ({ options, ...begun }) => ({ ...begun, options: { ...options, timeout: 60_000 } })),
  },
  {
    how: 'the handle tells who the person is',
    change: answersFrom('passkey.begin', ({ options, ...begun }) => ({
      ...begun,
      options: { ...options, user: { ...options.user, id: btoa('alex@contoso.example').replaceAll('=', '') } },
    })),
  },
  {
    how: 'a challenge is given twice',
    change: answersFrom(
      'passkey.begin',
      (() => {
        let first: Anything;
        return begun => ({ ...begun, options: { ...begun.options, challenge: (first ??= begun.options.challenge) } });
      })(),
    ),
  },
  {
    how: 'a challenge works twice',
    change: confirmed('passkey', (_, results) =>
      broken('passkey.confirm', real => async (request, call) => results.get(request.enrollmentId) ?? real(request, call)),
    ),
  },
  {
    how: 'a credential is taken for what it says',
    change: broken(
      'passkey.confirm',
      (real, adapter) => async (request, call) =>
        real(request, call).catch(async (cause: EnrollmentError) => {
          if (!cause.is('code-rejected')) throw cause;
          return { method: { id: 'taken', kind: 'passkey', name: null, usableFor: [] }, becameDefault: false, adapter: typeof adapter };
        }),
    ),
  },
  {
    how: 'a credential that does not verify ends it all',
    change: broken('passkey.begin', real => {
      let count = 0;
      return async (request, call) => {
        if (count++ > 0) throw new EnrollmentError('limit-reached');
        return real(request, call);
      };
    }),
  },
  {
    how: 'it is not told what is registered',
    change: answersFrom('passkey.begin', ({ options, ...begun }) => ({ ...begun, options: { ...options, excludeCredentials: [] } })),
  },
  {
    how: 'fewer credentials are told than are left',
    change: answersFrom('removeMethod', result =>
      result.acceptedCredentials
        ? { ...result, acceptedCredentials: { ...result.acceptedCredentials, allAcceptedCredentialIds: [] } }
        : result,
    ),
  },
];
