import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AnnounceEvent, type Urgency } from './announce-event.js';
import { keepPrivate } from './keep-private.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How long a region stays empty before it speaks, in ms. Without it a screen reader misses a text that is the same as the last. */
const pause = 100;

/** How long it keeps what it said, in ms. Whoever reads the page on to its end would come upon it once more, out of its place. */
const lasting = 10_000;

const roles = { polite: 'status', assertive: 'alert' };

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/**
 * Says to people with a screen reader what others see happen. It keeps two live regions at the end of the document, where screen
 * readers are known to hear them, and says what is asked of it by any `AnnounceEvent` from within its host.
 */
export class Announcer implements ReactiveController {
  readonly #host: Host;
  readonly #inside: boolean;
  readonly #regions = new Map<Urgency, HTMLElement>();
  readonly #waiting = new Map<Urgency, string[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  /** `inside`: keep the regions in the host's own render root, for pages that allow nothing elsewhere. */
  constructor(host: Host, { inside = false } = {}) {
    this.#host = host;
    this.#inside = inside;
    host.addController(this);
  }

  hostConnected(): void {
    for (const urgency of ['polite', 'assertive'] as const) this.#regions.set(urgency, regionOf(urgency));
    this.#settle();
    this.#host.renderRoot.addEventListener(AnnounceEvent.type, this.#hear);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener(AnnounceEvent.type, this.#hear);
    clearTimeout(this.#timer);
    clearTimeout(this.#fading);
    this.#timer = undefined;
    this.#waiting.clear();
    for (const region of this.#regions.values()) region.remove();
    this.#regions.clear();
  }

  /** Says a text, the same text again too. `assertive` interrupts: for errors only. */
  say(text: string, urgency: Urgency = 'polite'): void {
    const region = this.#regions.get(urgency);
    if (!region || !text) return;
    this.#settle();
    region.textContent = '';
    this.#waiting.set(urgency, [...(this.#waiting.get(urgency) ?? []), text]);
    this.#timer ??= setTimeout(() => this.#speak(), pause);
  }

  /** Takes back what was said and what is about to be. */
  clear(): void {
    this.#waiting.clear();
    this.#empty();
  }

  #speak(): void {
    this.#timer = undefined;
    for (const [urgency, texts] of this.#waiting) {
      const region = this.#regions.get(urgency);
      if (!region) continue;
      // The page may speak another language.
      region.lang = this.#host.renderRoot.querySelector<HTMLElement>('.ek')?.lang ?? '';
      region.textContent = texts.join(' ');
    }
    this.#waiting.clear();
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#empty(), lasting);
  }

  #empty(): void {
    for (const region of this.#regions.values()) region.textContent = '';
  }

  /** While a modal dialog is open, nothing outside of it is heard. */
  #settle(): void {
    const root = this.#host.renderRoot;
    const home = root.querySelector('dialog:modal') ?? (this.#inside ? root : (dialogAround(this.#host) ?? document.body));
    for (const region of this.#regions.values()) if (region.parentNode !== home) home.append(region);
  }

  readonly #hear = (event: Event): void => {
    event.stopPropagation();
    if (event instanceof AnnounceEvent) this.say(event.text, event.urgency);
  };
}

const regionOf = (urgency: Urgency): HTMLElement => {
  const region = document.createElement('div');
  region.setAttribute('role', roles[urgency]);
  for (const [name, value] of Object.entries(hidden)) region.style.setProperty(name, value);
  keepPrivate(region);
  return region;
};

const dialogAround = (element: Element): Element | null => {
  const dialog = element.closest('dialog');
  const root = element.getRootNode();
  return dialog ?? (root instanceof ShadowRoot ? dialogAround(root.host) : null);
};
