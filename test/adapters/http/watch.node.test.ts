import type { ActivationStatus } from 'enrollkit/contract';
import { createHttpAdapter } from 'enrollkit/adapters/http';

const encoder = new TextEncoder();

/** One line to the server, as the test plays it. */
class Line {
  readonly #controller: ReadableStreamDefaultController<Uint8Array>;
  readonly response: Response;
  isLetGo = false;

  constructor(signal: AbortSignal | null | undefined) {
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: given => {
        controller = given;
      },
      cancel: () => {
        this.isLetGo = true;
      },
    });
    if (!controller) throw new Error('The stream did not start.');
    this.#controller = controller;
    this.response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    signal?.addEventListener('abort', () => {
      if (!this.isLetGo) this.#controller.error(signal.reason);
      this.isLetGo = true;
    });
  }

  say(status: object): void {
    this.sayText(`data: ${JSON.stringify(status)}\n\n`);
  }
  sayText(text: string): void {
    this.#controller.enqueue(encoder.encode(text));
  }
  end(): void {
    this.#controller.close();
  }
  break(): void {
    this.#controller.error(new TypeError('network error'));
  }
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

describe('watching over HTTP', () => {
  const lines: Line[] = [];
  const accepted: (string | null)[] = [];
  /** What is answered instead of opening a line. */
  let instead: ((accept: string | null) => Response | Promise<Response> | undefined) | undefined;
  let leaving: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
    accepted.length = 0;
    instead = undefined;
    leaving = new AbortController();
  });
  afterEach(() => {
    leaving.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  const watch = (): AsyncIterator<ActivationStatus> => {
    const fetch: typeof globalThis.fetch = async (_, init) => {
      const accept = new Headers(init?.headers).get('accept');
      accepted.push(accept);
      const other = await instead?.(accept);
      if (other) return other;
      const line = new Line(init?.signal);
      lines.push(line);
      return line.response;
    };
    const call = { signal: leaving.signal, idempotencyKey: 'x' };
    return createHttpAdapter({ baseUrl: '', fetch }).authenticatorPush!.watchActivation('e', call)[Symbol.asyncIterator]();
  };
  const opened = async (count: number): Promise<Line> => {
    await vi.waitFor(() => {
      expect(lines).toHaveLength(count);
    });
    return lines[count - 1]!;
  };

  it('tells each status as it comes, and ends after the last', async () => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    expect(await first).toEqual({ done: false, value: { type: 'waiting' } });
    line.say({ type: 'waiting' });
    line.say({ type: 'activated', device: 'Pixel' });
    expect((await statuses.next()).value).toEqual({ type: 'activated', device: 'Pixel' });
    expect((await statuses.next()).done).toBe(true);
    expect(line.isLetGo).toBe(true);
  });

  it.each(['ends', 'breaks'])('opens the line again when it %s, after a moment, and tells only what is new', async what => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    await first;
    const next = statuses.next();
    if (what === 'ends') line.end();
    else line.break();
    await vi.advanceTimersByTimeAsync(900);
    expect(lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    const second = await opened(2);
    second.say({ type: 'waiting' });
    second.say({ type: 'expired' });
    expect((await next).value).toEqual({ type: 'expired' });
  });

  it('opens the line again when it has been silent for long', async () => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    await first;
    const next = statuses.next();
    await vi.advanceTimersByTimeAsync(30_000);
    line.sayText(': alive\n\n');
    await vi.advanceTimersByTimeAsync(39_000);
    expect(line.isLetGo).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(line.isLetGo).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    (await opened(2)).say({ type: 'activated' });
    expect((await next).value).toEqual({ type: 'activated' });
  });

  it('asks now and then where events are held back on the way', async () => {
    const statuses = watch();
    const first = statuses.next();
    await opened(1);
    instead = accept => (accept === 'application/json' ? json({ type: 'waiting' }) : undefined);
    await vi.advanceTimersByTimeAsync(8000);
    expect((await first).value).toEqual({ type: 'waiting' });
    const next = statuses.next();
    instead = () => json({ type: 'activated' });
    await vi.advanceTimersByTimeAsync(2500);
    expect((await next).value).toEqual({ type: 'activated' });
    expect((await statuses.next()).done).toBe(true);
    expect(lines).toHaveLength(1);
  });

  it('asks now and then when the line cannot be opened again, and tells only what is new', async () => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    await first;
    const next = statuses.next();
    instead = accept => (accept === 'application/json' ? json({ type: 'waiting' }) : new Response('', { status: 503 }));
    line.break();
    await vi.advanceTimersByTimeAsync(2000);
    expect(accepted).toContain('application/json');
    instead = () => json({ type: 'expired' });
    await vi.advanceTimersByTimeAsync(5000);
    expect((await next).value).toEqual({ type: 'expired' });
  });

  it('asks now and then where the server knows no events', async () => {
    instead = () => json({ type: 'waiting' });
    const statuses = watch();
    expect((await statuses.next()).value).toEqual({ type: 'waiting' });
    expect(accepted).toEqual(['text/event-stream', 'application/json']);
  });

  it.each([
    ['the line cannot be opened', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is down for a moment', () => new Response('', { status: 503 })],
  ])('goes on asking when %s', async (_, fail) => {
    instead = fail;
    const statuses = watch();
    const first = statuses.next();
    await vi.advanceTimersByTimeAsync(1000);
    instead = () => json({ type: 'expired' });
    await vi.advanceTimersByTimeAsync(5000);
    expect((await first).value).toEqual({ type: 'expired' });
  });

  it.each([
    [404, 'enrollment-expired'],
    [401, 'session-expired'],
    [403, 'not-allowed'],
  ])('gives up at once when the server says why: %i', async (status, code) => {
    instead = () => json({ code }, status);
    await expect(watch().next()).rejects.toMatchObject({ code });
    expect(accepted).toHaveLength(1);
  });

  it('fails when an event is no JSON', async () => {
    const first = watch().next();
    const failed = expect(first).rejects.toMatchObject({ code: 'unknown' });
    (await opened(1)).sayText('data: {"type":\n\n');
    await failed;
  });

  it.each(['before it begins', 'while the line is opened'])('stops when the person leaves %s', async when => {
    // As the platform does it.
    instead = () =>
      new Promise((_, reject) => {
        leaving.signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
        if (leaving.signal.aborted) reject(new DOMException('gone', 'AbortError'));
      });
    if (when === 'before it begins') leaving.abort();
    const stopped = expect(watch().next()).rejects.toMatchObject({ code: 'aborted' });
    leaving.abort();
    await stopped;
  });

  it('stops when the person leaves while it asks', async () => {
    instead = () => json({ type: 'waiting' });
    const statuses = watch();
    await statuses.next();
    const stopped = expect(statuses.next()).rejects.toMatchObject({ code: 'aborted' });
    leaving.abort();
    await stopped;
  });

  it.each(['while it waits', 'between two lines'])('stops when the person leaves %s', async when => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    await first;
    const stopped = expect(statuses.next()).rejects.toMatchObject({ code: 'aborted' });
    if (when === 'between two lines') line.end();
    await vi.advanceTimersByTimeAsync(500);
    leaving.abort();
    await stopped;
    expect(lines).toHaveLength(1);
  });

  it('lets the line go when nobody listens any more', async () => {
    const statuses = watch();
    const first = statuses.next();
    const line = await opened(1);
    line.say({ type: 'waiting' });
    await first;
    await statuses.return?.();
    expect(line.isLetGo).toBe(true);
  });
});
