import { EnrollmentError } from '../../../src/contract/index.js';
import {
  another,
  answersFrom,
  asks,
  broken,
  fresh,
  refusedAs,
  streams,
  toldAs,
  unlessType,
  type Anything,
  type BrokenAdapter,
} from './broken.js';

/** Calls, each broken in one way. */
export const brokenPhoneCall: readonly BrokenAdapter[] = [
  { how: 'it is not said that a phone is called', change: streams('phoneCall.watchCall', toldAs('calling', 'opening')) },
  { how: 'a call is placed each time it is asked', change: asks('phoneCall.begin', (request, call) => [request, another(call)]) },
  { how: 'it is not said that a call was answered', change: streams('phoneCall.watchCall', unlessType('answered')) },
  {
    how: 'a call that was confirmed rings at first',
    change: broken(
      'phoneCall.watchCall',
      real =>
        async function* (...given) {
          yield { type: 'calling' };
          for await (const status of real(...given)) if (status.type !== 'calling') yield status;
        },
    ),
  },
  ...['no-answer', 'busy', 'declined'].map(end => ({
    how: `a call that ends as ${end} is told as failed`,
    change: streams('phoneCall.watchCall', toldAs(end, 'failed')),
  })),
  {
    how: 'a call that was not confirmed is refused in another word',
    change: broken('phoneCall.confirm', refusedAs('not-allowed', 'unknown')),
  },
  {
    how: 'the same call is confirmed in two ways',
    change: answersFrom('phoneCall.confirm', (result, _, nth) =>
      nth === 0 ? result : { ...result, becameDefault: !result.becameDefault },
    ),
  },
  {
    how: 'a call is watched although that was aborted',
    change: asks('phoneCall.watchCall', (reference, call) => [reference, fresh(call)]),
  },
  {
    how: 'a call that is not known is watched in another word',
    change: broken(
      'phoneCall.watchCall',
      real =>
        async function* (...given) {
          try {
            yield* real(...given);
          } catch (cause) {
            throw (cause as EnrollmentError).is('enrollment-expired') ? new EnrollmentError('unknown') : cause;
          }
        },
    ),
  },
  {
    how: 'a call that is over is told as if it rang',
    change: streams('phoneCall.watchCall', status =>
      ['calling', 'answered', 'confirmed'].includes(status.type) ? status : { type: 'calling' },
    ),
  },
  { how: 'a newer call is told as failed', change: streams('phoneCall.watchCall', toldAs('superseded', 'failed')) },
  {
    how: 'calls may follow each other at once',
    change: broken(
      'phoneCall.callAgain',
      refusedAs('rate-limited', enrollmentId => ({ enrollmentId, callId: 'none', calling: 'there' })),
    ),
  },
  { how: 'a call is placed anew for one intent', change: asks('phoneCall.callAgain', (id, call) => [id, another(call)]) },
  {
    how: 'what is not known is called again in another word',
    change: broken('phoneCall.callAgain', refusedAs('enrollment-expired', 'unknown')),
  },
  {
    how: 'a call cannot be placed anew once it is over',
    change: broken('phoneCall.callAgain', (_, adapter) => async (id, call) => {
      await adapter.phoneCall!.cancel(id, call);
      throw new EnrollmentError('enrollment-expired');
    }),
  },
  {
    how: 'another number is not heeded',
    change: broken('phoneCall.begin', real => {
      let first: Anything;
      return async (request, call) => real(request.replaces ? request : (first ??= request), call);
    }),
  },
  {
    how: 'a call is placed anew without a proof',
    change: broken('phoneCall.callAgain', (real, adapter) => async (...given) => {
      adapter.confirmIdentity();
      return real(...given);
    }),
  },
  {
    how: 'an extension of letters is dialled',
    change: broken(
      'phoneCall.begin',
      real => async (request, call) => real(request.extension === 'x12' ? { ...request, extension: undefined } : request, call),
    ),
  },
];
