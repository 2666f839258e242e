import type { Call, Milliseconds } from '../../contract/call.js';
import { EnrollmentError, type EnrollmentErrorCode } from '../../contract/enrollment-error.js';
import { pollEvery } from '../../contract/poll-every.js';
import { rest } from '../../contract/rest.js';
import { readEvents } from './read-events.js';
import type { Route } from './routes.js';
import { failure, send, sendForJson, type Connection } from './send.js';

const eventStream = 'text/event-stream';

// A server says the status at once, and shows at least every 15 seconds that the line is alive.
const longestBeginning = 8000;
const longestSilence = 40_000;
const pauseBeforeReconnect = 1000;

const passing: ReadonlySet<EnrollmentErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited', 'aborted']);

/**
 * Follows a status by server-sent events until the last one. When the line breaks it is opened again; when that brings nothing,
 * as behind a proxy that holds events back, or when the server answers with plain JSON, the status is polled.
 */
export async function* watch<Status>(
  connection: Connection,
  makeRoute: () => Route,
  isLast: (status: Status) => boolean,
  call: Call,
): AsyncGenerator<Status, void, undefined> {
  const route = makeRoute();
  const { signal } = call;
  let known: string | undefined;
  let hasBrought = true;
  while (hasBrought) {
    hasBrought = false;
    if (known !== undefined) await rest(pauseBeforeReconnect, { signal, undisturbed: false });
    for await (const text of listen(connection, route, call)) {
      hasBrought = true;
      if (text === known) continue;
      known = text;
      const status = parse(text) as Status;
      yield status;
      if (isLast(status)) return;
    }
  }

  const read = () => sendForJson(connection, route, call) as Promise<Status>;
  for await (const status of pollEvery(read, { signal, isLast })) {
    const text = JSON.stringify(status);
    if (text !== known) yield status;
    known = text;
  }
}

/** The events of one connection. A line that breaks or falls silent ends them; what the server says is thrown. */
async function* listen(connection: Connection, route: Route, call: Call): AsyncGenerator<string, void, undefined> {
  const line = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void => {
    clearTimeout(timer);
    line.abort();
  };
  const wait = (longest: Milliseconds): void => {
    clearTimeout(timer);
    timer = setTimeout(abort, longest);
  };
  if (call.signal.aborted) abort();
  call.signal.addEventListener('abort', abort);
  try {
    wait(longestBeginning);
    const response = await send(connection, route, { ...call, signal: line.signal }, { accept: eventStream });
    const isStream = response.headers.get('content-type')?.startsWith(eventStream);
    if (isStream && response.body) yield* readEvents(response.body, () => wait(longestSilence));
    else await response.body?.cancel();
  } catch (cause) {
    if (call.signal.aborted) throw failure(call, cause);
    const error = EnrollmentError.from(cause);
    // Of an EnrollmentError the code tells; anything else is the line that broke while it was read.
    if (error.code !== 'unknown' && !passing.has(error.code)) throw error;
  } finally {
    call.signal.removeEventListener('abort', abort);
    abort();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EnrollmentError('unknown', {}, { cause });
  }
}
