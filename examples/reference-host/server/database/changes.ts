import { sql } from 'drizzle-orm';
import type { Database, Queries } from './database.js';

const channel = 'reference_host_changes';

/** Tells every server on the database, once the transaction is committed, that something changed. */
export async function announce(queries: Queries, topic: string): Promise<void> {
  await queries.execute(sql`SELECT pg_notify(${channel}, ${topic})`);
}

/** Follows what is announced, by this server or another, on behalf of the requests that wait for it. */
export class Changes {
  readonly #watches = new Map<string, Set<Watch>>();
  #stop: () => Promise<void> = () => Promise.resolve();

  static async follow(database: Database): Promise<Changes> {
    const changes = new Changes();
    changes.#stop = await database.listen(channel, topic => {
      changes.#tell(topic);
    });
    return changes;
  }

  /** Begins to watch a topic. Watch first, read then: so nothing is missed in between. */
  watch(topic: string): Watch {
    const watches = this.#watches.get(topic) ?? new Set();
    const watch = new Watch(() => {
      watches.delete(watch);
      if (watches.size === 0 && this.#watches.get(topic) === watches) this.#watches.delete(topic);
    });
    this.#watches.set(topic, watches.add(watch));
    return watch;
  }

  async stop(): Promise<void> {
    await this.#stop();
    this.#tell(undefined);
  }

  #tell(topic: string | undefined): void {
    const told = topic === undefined ? [...this.#watches.values()] : [this.#watches.get(topic) ?? []];
    for (const watches of told) for (const watch of watches) watch.tell();
  }
}

/** One request's wait for changes of one topic. */
export class Watch {
  #hasChanged = false;
  #wake: () => void = () => undefined;

  constructor(readonly close: () => void) {}

  tell(): void {
    this.#hasChanged = true;
    this.#wake();
  }

  /** Waits for a change since the last call, at most `longest` milliseconds, and no longer than until the signal. */
  async next(longest: number, signal: AbortSignal): Promise<void> {
    if (!this.#hasChanged && !signal.aborted) {
      await new Promise<void>(resolve => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, longest);
        signal.addEventListener('abort', done);
        this.#wake = done;
      });
    }
    this.#hasChanged = false;
  }
}
