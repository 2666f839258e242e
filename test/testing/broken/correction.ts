import { EnrollmentError } from '../../../src/contract/index.js';
import { another, answersFrom, asks, broken, inTurn, type BrokenAdapter } from './broken.js';

/** Numbers and addresses that are changed in place, each broken in one way. */
export const brokenCorrection: readonly BrokenAdapter[] = [
  {
    how: 'a number that is changed makes another method',
    change: inTurn(
      ...(['deliveredCode.confirm', 'phoneCall.confirm'] as const).map(name =>
        answersFrom(name, result => ({ ...result, method: { ...result.method, detail: 'somewhere' } })),
      ),
    ),
  },
  {
    how: 'a number is changed in place of none',
    change: inTurn(
      ...(['deliveredCode.begin', 'phoneCall.begin'] as const).map(name =>
        asks(name, ({ replaces: _, ...request }, call) => [request, call]),
      ),
    ),
  },
  {
    how: 'a number is changed although its method is gone',
    change: broken(
      'deliveredCode.confirm',
      real => async (request, call) =>
        real(request, call).catch((cause: EnrollmentError) => {
          throw cause.is('not-allowed') ? new EnrollmentError('unknown') : cause;
        }),
    ),
  },
  {
    how: 'what is changed is changed at once',
    change: broken('deliveredCode.begin', (real, adapter) => async (request, call) => {
      const begun = await real(request, call);
      if (request.replaces) await adapter.renameMethod({ id: request.replaces, name: 'Changed' }, another(call));
      return begun;
    }),
  },
];
