import { fromCallback, type AnyEventObject, type CallbackActorLogic, type NonReducibleUnknown } from 'xstate';

/** Runs a stream as an actor: each status that means something to the machine is sent to it, and so is the stream's failure. */
export function follow<Status, Input extends NonReducibleUnknown>(
  watch: (input: Input, signal: AbortSignal) => AsyncIterable<Status>,
  toEvent: (status: Status) => AnyEventObject | null,
): CallbackActorLogic<AnyEventObject, Input> {
  return fromCallback<AnyEventObject, Input>(({ input, sendBack }) => {
    const leaving = new AbortController();
    const run = async () => {
      try {
        for await (const status of watch(input, leaving.signal)) {
          if (leaving.signal.aborted) return;
          const event = toEvent(status);
          if (event) sendBack(event);
        }
      } catch (error) {
        if (!leaving.signal.aborted) sendBack({ type: 'watch.failed', error });
      }
    };
    void run();
    return () => leaving.abort();
  });
}
