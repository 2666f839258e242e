/** What a screen reader and the keyboard have to follow from one render to the next. */
export interface ScreenNow {
  /** Names the screen: a new name is a new screen. */
  readonly key: string;
  readonly busy: boolean;
}

interface Said {
  readonly heading: string;
  readonly busy: string;
  readonly notes: readonly string[];
}

/**
 * Keeps focus and speech true to what changed. After an act of the person that leads to a new screen, focus goes to its heading; to
 * the field, when all that came of it is an error. What changes by itself does not move focus, and is announced instead.
 */
export class ScreenWatch {
  readonly #root: () => HTMLElement | DocumentFragment;
  readonly #say: (text: string, urgency?: 'polite' | 'assertive') => void;
  #last: ScreenNow | undefined;
  #said: Said = { heading: '', busy: '', notes: [] };
  #now: ScreenNow | undefined;
  /** When the person did something that nothing came of yet, on the clock of `performance.now()`, in ms. */
  #actedAt = -Infinity;
  #hadFocus = false;

  constructor(root: () => HTMLElement | DocumentFragment, say: (text: string, urgency?: 'polite' | 'assertive') => void) {
    this.#root = root;
    this.#say = say;
  }

  /** The person did something of which a new screen may come. */
  acted(): void {
    this.#actedAt = performance.now();
  }

  /** Before a render. */
  before(): void {
    this.#hadFocus ||= this.#focused !== null;
  }

  /** After a render. */
  async after(now: ScreenNow): Promise<void> {
    this.#now = now;
    for (const piece of this.#root().querySelectorAll('*')) if ('updateComplete' in piece) await piece.updateComplete;
    // There was another render meanwhile: that one looks.
    if (this.#now === now) this.#look(now);
  }

  #look(now: ScreenNow): void {
    const last = this.#last;
    this.#last = now;
    const said = this.#said;
    this.#said = this.#read();
    const hadFocus = this.#hadFocus;
    this.#hadFocus = false;
    // Focus is never taken on the first render: the person may be elsewhere on the page.
    if (!last) return;

    const isNew = last.key !== now.key;
    // An act that led to no call has led to this at once, or to nothing.
    const acted = last.busy ? this.#actedAt > -Infinity : performance.now() - this.#actedAt < atOnce;
    if (isNew || !now.busy) this.#actedAt = -Infinity;
    const mayMove = this.#focused !== null || this.#isNowhere;
    const lostFocus = hadFocus && this.#focused === null && this.#isNowhere;
    // The host's own dialog gives the focus back to what was hidden meanwhile: to nothing.
    const isBack = last.key === 'step-up' && this.#isNowhere;
    if (isNew && ((acted && mayMove) || lostFocus || isBack)) {
      this.#heading?.focus();
      this.#tell(this.#said.notes.filter(note => note.startsWith(spoken)));
      return;
    }
    const invalid = acted && mayMove && !now.busy ? this.#root().querySelector<HTMLElement>('[aria-invalid="true"]') : null;
    if (invalid) {
      invalid.focus();
      return;
    }
    if (lostFocus) this.#heading?.focus();
    else if (this.#said.heading !== said.heading) this.#say(this.#said.heading, 'assertive');
    if (this.#said.busy && this.#said.busy !== said.busy) this.#say(this.#said.busy);
    this.#tell(this.#said.notes.filter(note => !said.notes.includes(note)));
  }

  #tell(notes: readonly string[]): void {
    for (const note of notes) this.#say(note.replace(spoken, ''));
  }

  #read(): Said {
    const root = this.#root();
    const notes = [...root.querySelectorAll('[part~="message"], [data-say]')].map(
      element => (element.hasAttribute('data-say') ? spoken : '') + clean(element.textContent),
    );
    return { heading: clean(this.#heading?.textContent), busy: clean(root.querySelector('[aria-busy="true"]')?.textContent), notes };
  }

  /** While the person proves who they are, the screen they come back to is there, but hidden. */
  get #heading(): HTMLElement | null {
    return this.#root().querySelector<HTMLElement>('.ek-heading:not([hidden] *)');
  }

  get #isNowhere(): boolean {
    const { body } = this.#root().ownerDocument;
    let active = this.#root().ownerDocument.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return !active || active === body || !isShown(active) || this.#isAround(active);
  }

  /** A dialog around the screen has the focus when nothing in it has. */
  #isAround(active: Element): boolean {
    const root = this.#root();
    return active.localName === 'dialog' && active.contains(root instanceof ShadowRoot ? root.host : root);
  }

  get #focused(): Element | null {
    const root = this.#root();
    const home = root.getRootNode() as Document | ShadowRoot;
    const active = home.activeElement;
    return active && active !== root && root.contains(active) && isShown(active) ? active : null;
  }
}

/** What is hidden, or in a dialog that is closed, keeps the focus until the browser paints. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** How long after an act something new is still taken to come of it, in ms. */
const atOnce = 1000;

/** Marks what is said on a new screen too, where messages are read in their place. */
const spoken = '\u0000';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
