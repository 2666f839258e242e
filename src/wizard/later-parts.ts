import type { CSSResult } from 'lit';
import type { LaterMessages } from '../locales/later-messages.js';
import type { Language, Messages } from '../locales/messages.js';
import { defineElements } from '../ui/define-elements.js';
import type { Attendant } from './attendant.js';
import type { ScreenNow } from './screen-watch.js';
import type { WatchedHost } from './host-watch.js';

export type Later = typeof import('./later.js');

interface LaterHost {
  readonly host: WatchedHost;
  readonly adopt: (styles: readonly CSSResult[]) => void;
  readonly screenNow: () => ScreenNow;
  /** Told when there is more to show. */
  readonly loaded: () => Promise<void>;
}

/** What is fetched once the first screen is there. Until then there is nothing of it. */
export class LaterParts {
  module: Later | undefined;
  texts: LaterMessages | undefined;
  /** All that can be said, with these. */
  messages: Messages | undefined;
  attendant: Attendant | undefined;

  /** Whether the person did something before this was there. */
  wasActed = false;

  readonly #host: LaterHost;

  constructor(host: LaterHost) {
    this.#host = host;
  }

  /** Fetches it, unless it is there. Rejects where it cannot be had; the next call tries again. */
  async load(): Promise<Later> {
    const later = await import('./later.js');
    if (this.module) return later;
    this.module = later;
    defineElements(later.laterElements);
    this.#host.adopt(later.laterStyles);
    this.attendant = new later.Attendant(this.#host.host);
    // It is told where the person is, so that it sees the next screen as a new one.
    this.attendant.after(this.#host.screenNow());
    if (this.wasActed) this.attendant.acted();
    await this.#host.loaded();
    return later;
  }

  async loadTexts(language: Language): Promise<void> {
    const texts = this.module && (await language.later());
    this.texts = texts;
    this.messages = texts && this.module?.wholeMessages(language, texts);
  }
}
