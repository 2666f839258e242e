import type { EnrollmentError } from '../../../src/contract/index.js';
import { another, answersFrom, asks, broken, type Anything, type BrokenAdapter } from './broken.js';

/** Authenticator apps with codes, each broken in one way. */
export const brokenCode: readonly BrokenAdapter[] = [
  {
    how: 'a secret comes with a period that few apps know',
    change: answersFrom('authenticatorCode.begin', ({ otpauth, ...begun }, [{ renew }], nth) =>
      nth > 0 || renew ? { ...begun, otpauth } : { ...begun, otpauth: { ...otpauth, period: 60 } },
    ),
  },
  {
    how: 'an enrollment that goes on has another name',
    change: answersFrom('authenticatorCode.begin', (begun, _, nth) => (nth === 0 ? begun : { ...begun, enrollmentId: 'another' })),
  },
  {
    how: 'a wrong code changes the secret',
    change: broken(
      'authenticatorCode.confirm',
      (real, adapter) => async (request, call) =>
        real(request, call).catch(async (cause: EnrollmentError) => {
          if (cause.is('code-rejected')) await adapter.authenticatorCode!.begin({ renew: true }, another(call));
          throw cause;
        }),
    ),
  },
  {
    how: 'an empty code is refused in no word of the list',
    change: broken('authenticatorCode.confirm', real => async (request, call) => {
      if (request.code === '') throw new Error('No code.');
      return real(request, call);
    }),
  },
  { how: 'no new secret is made', change: asks('authenticatorCode.begin', (_, call) => [{ renew: false }, call]) },
  {
    how: 'a new secret is made each time it is asked',
    change: asks('authenticatorCode.begin', (request, call) => [request, another(call)]),
  },
  {
    how: 'a secret comes back after it was cancelled or confirmed',
    change: adapter => {
      const kept: Anything[] = [];
      return answersFrom('authenticatorCode.begin', (begun, [{ renew }]) => {
        if (renew) return begun;
        kept.push(begun.otpauth);
        return { ...begun, otpauth: kept[0] };
      })(adapter);
    },
  },
];
