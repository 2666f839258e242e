import { EnrollmentError } from '../../../src/contract/index.js';
import { another, answersFrom, asks, broken, inTurn, refusedAs, type BrokenAdapter } from './broken.js';

/** Codes that are sent, each broken in one way. */
export const brokenDeliveredCode: readonly BrokenAdapter[] = [
  { how: 'a code has fewer digits than it is said', change: answersFrom('deliveredCode.begin', delivery => ({ ...delivery, digits: 7 })) },
  {
    how: 'the page is told the code',
    change: broken('deliveredCode.begin', (real, { inbox }) => async (...given) => ({
      ...(await real(...given)),
      debug: inbox.messages.at(-1)?.code,
    })),
  },
  {
    how: 'a code is sent each time it is asked',
    change: broken('deliveredCode.begin', (real, adapter) => {
      const ids: string[] = [];
      return async (request, call) => {
        for (const id of ids.splice(0)) await adapter.deliveredCode!.cancel(id, call);
        const begun = await real(request, call);
        ids.push(begun.enrollmentId);
        return begun;
      };
    }),
  },
  {
    how: 'the times do not count down',
    change: answersFrom('deliveredCode.begin', delivery => ({ ...delivery, expiresIn: 300_000, resendAfter: 30_000 })),
  },
  {
    how: 'another destination is not heeded',
    change: broken('deliveredCode.begin', real => {
      let first: string | undefined;
      return async (request, call) => real(request.replaces ? request : { ...request, to: (first ??= request.to) }, call);
    }),
  },
  {
    how: 'a wrong code ends the enrollment',
    change: broken(
      'deliveredCode.confirm',
      (real, adapter) => async (request, call) =>
        real(request, call).catch(async (cause: EnrollmentError) => {
          if (cause.is('code-rejected')) await adapter.deliveredCode!.cancel(request.enrollmentId, call);
          throw cause;
        }),
    ),
  },
  {
    how: 'an empty code that was not sent is refused in no word of the list',
    change: broken('deliveredCode.confirm', real => async (request, call) => {
      if (request.code === '') throw new Error('No code.');
      return real(request, call);
    }),
  },
  { how: 'nothing is found after a reload', change: broken('deliveredCode.resume', () => async () => null) },
  {
    how: 'something is found where nothing waits',
    change: answersFrom('deliveredCode.resume', answer => answer ?? { enrollmentId: 'none', sentTo: 'nowhere' }),
  },
  {
    how: 'a kind that is not offered is refused in another word',
    change: inTurn(
      broken('deliveredCode.begin', real => async (request, call) => {
        if (request.kind === 'hardware-token') throw new EnrollmentError('unknown');
        return real(request, call);
      }),
      broken('phoneCall.begin', real => async (request, call) => {
        if (request.kind === 'hardware-token') throw new EnrollmentError('unknown');
        return real(request, call);
      }),
      broken('passkey.begin', real => async (request, call) => {
        if (request.kind === 'hardware-token') throw new EnrollmentError('unknown');
        return real(request, call);
      }),
    ),
  },
  {
    how: 'an older code still works',
    change: broken('deliveredCode.confirm', (real, { inbox }) => async (request, call) => {
      const message = inbox.messages.find(({ code }) => code === request.code);
      return real(
        { ...request, code: message ? (inbox.messages.findLast(({ to }) => to === message.to)?.code ?? '') : request.code },
        call,
      );
    }),
  },
  {
    how: 'codes may follow each other at once',
    change: broken(
      'deliveredCode.resend',
      refusedAs('rate-limited', request => ({ ...request, sentTo: 'there' })),
    ),
  },
  { how: 'a code is sent anew for one intent', change: asks('deliveredCode.resend', (request, call) => [request, another(call)]) },
  {
    how: 'tries that are left are not counted',
    change: broken(
      'deliveredCode.confirm',
      real =>
        (...given) =>
          real(...given).catch((cause: EnrollmentError) => {
            throw cause.is('code-rejected') ? new EnrollmentError('code-rejected', { attemptsLeft: 4 }) : cause;
          }),
    ),
  },
  { how: 'a code never comes by another way', change: asks('deliveredCode.resend', ({ enrollmentId }, call) => [{ enrollmentId }, call]) },
  {
    how: 'what is not known is sent anew in another word',
    change: broken('deliveredCode.resend', refusedAs('enrollment-expired', 'unknown')),
  },
  {
    how: 'a code that ran out ends the enrollment',
    change: broken(
      'deliveredCode.confirm',
      (real, adapter) => async (request, call) =>
        real(request, call).catch(async (cause: EnrollmentError) => {
          if (cause.is('code-expired')) await adapter.deliveredCode!.cancel(request.enrollmentId, call);
          throw cause;
        }),
    ),
  },
  {
    how: 'a code is sent anew without a proof',
    change: broken('deliveredCode.resend', (real, adapter) => async (...given) => {
      adapter.confirmIdentity();
      return real(...given);
    }),
  },
  {
    how: 'it is not said what is wrong with a destination',
    change: inTurn(
      broken('deliveredCode.begin', refusedAs('invalid-input', 'invalid-input')),
      broken('phoneCall.begin', refusedAs('invalid-input', 'invalid-input')),
    ),
  },
  {
    how: 'an empty destination is refused in another word',
    change: inTurn(
      broken('deliveredCode.begin', real => async (request, call) => {
        if (request.to === '') throw new EnrollmentError('unknown');
        return real(request, call);
      }),
      broken('phoneCall.begin', real => async (request, call) => {
        if (request.number === '') throw new EnrollmentError('unknown');
        return real(request, call);
      }),
    ),
  },
  {
    how: 'what is on the account is refused in another word',
    change: inTurn(
      ...(['deliveredCode.begin', 'phoneCall.begin', 'passkey.confirm'] as const).map(name =>
        broken(name, refusedAs('already-enrolled', 'unknown')),
      ),
    ),
  },
];
