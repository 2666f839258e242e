import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Host } from '../host.js';
import { Problem } from './problem.js';

/** What is watched: where its changes are announced, how it is read, and when there is nothing more to say. */
export interface Watched<Status> {
  readonly topic: string;
  readonly read: () => Promise<{ readonly status: Status; readonly expiresIn: number } | undefined>;
  readonly isLast: (status: Status) => boolean;
  /** Said at the end of a stream when what was watched has been forgotten meanwhile. */
  readonly whenGone: Status;
}

/** Answers with a status: once, as JSON; or, where the client accepts it, with every change as a server-sent event. */
export async function statusResponse<Status extends object>(c: Context, host: Host, watched: Watched<Status>): Promise<Response> {
  const wantsStream = (c.req.header('accept') ?? '').includes('text/event-stream');
  const watch = host.changes.watch(watched.topic);
  const first = await watched.read().catch((error: unknown) => {
    watch.close();
    throw error;
  });
  if (!first || !wantsStream) {
    watch.close();
    if (!first) throw new Problem('enrollment-expired');
    return c.json(first.status);
  }

  return streamSSE(c, async stream => {
    const leaving = new AbortController();
    stream.onAbort(() => {
      leaving.abort();
    });
    const signal = AbortSignal.any([leaving.signal, host.closing]);
    try {
      let current: typeof first | undefined = first;
      let said = '';
      while (!signal.aborted) {
        const status: Status = current?.status ?? watched.whenGone;
        const text = JSON.stringify(status);
        await (text === said ? stream.write(': still here\n\n') : stream.writeSSE({ data: text }));
        said = text;
        if (!current || watched.isLast(status)) return;
        await watch.next(Math.min(host.settings.heartbeat, current.expiresIn + 1), signal);
        current = await watched.read();
      }
    } catch (error) {
      host.report(error);
    } finally {
      watch.close();
    }
  });
}
