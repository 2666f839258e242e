import type { HostPage } from './host-page.js';
import { tracesOf } from './traces-of.js';

/** Collects what a page could give away after each step of a journey, and finds in all of it what must be in none. */
export class Watch {
  readonly #page: HostPage;
  readonly #traces: string[] = [];

  constructor(page: HostPage) {
    this.#page = page;
  }

  /** Does a step, then looks. */
  async step(act: () => Promise<unknown>): Promise<void> {
    await act();
    this.#traces.push(await tracesOf(this.#page.page));
  }

  expectNone(secrets: Readonly<Record<string, string>>): void {
    const { log } = this.#page;
    const seen = [...this.#traces, ...log.events, ...log.said, ...log.requests.map(request => request.url())];
    expect(seen.length).toBeGreaterThan(10);
    for (const [name, secret] of Object.entries(secrets)) {
      expect(secret, name).not.toBe('');
      const found = seen.filter(text => text.toLowerCase().includes(secret.toLowerCase()));
      expect(found, `${name} (${secret})`).toEqual([]);
    }
  }
}
