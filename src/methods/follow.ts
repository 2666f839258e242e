import { fromCallback, type AnyEventObject, type CallbackActorLogic, type NonReducibleUnknown } from 'xstate';
import { EnrollmentError } from '../contract/enrollment-error.js';

/**
 * Runs a stream as an actor: each status that means something to the machine is sent to it, and so is the stream's failure, such as
 * to end before it said anything that does.
 */
export function follow<Status, Input extends NonReducibleUnknown>(
  watch: (input: Input, signal: AbortSignal) => AsyncIterable<Status>,
  toEvent: (status: Status) => AnyEventObject | null,
): CallbackActorLogic<AnyEventObject, Input> {
  return fromCallback<AnyEventObject, Input>(({ input, sendBack }) => {
    const leaving = new AbortController();
    let answered = false;
    const run = async () => {
      try {
        for await (const status of watch(input, leaving.signal)) {
          if (leaving.signal.aborted) return;
          const event = toEvent(status);
          if (!event) continue;
          answered = true;
          sendBack(event);
        }
        if (!answered) throw new EnrollmentError('invalid-response');
      } catch (error) {
        if (!leaving.signal.aborted) sendBack({ type: 'watch.failed', error });
      }
    };
    void run();
    return () => leaving.abort();
  });
}
