import type { EnrollmentAdapter } from '../contract/adapter.js';
import { isKnown } from '../locales/other-languages.js';
import type { ShellElement } from '../ui/shell-element.js';

/** What a host sets, as far as it can be wrong. */
export type WatchedHost = ShellElement & {
  readonly adapter: EnrollmentAdapter | undefined;
  /** Only of a wizard. */
  readonly method?: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** Where a person is who has not been anywhere else yet. */
const beforeAll = ['', 'loading', 'unavailable', 'choosing'];

/** Tells the developer of the host, once for each mistake, in the console. Every one of them is harmless to the person. */
export class HostWatch {
  readonly #host: WatchedHost;
  readonly #told = new Set<string>();
  #wasElsewhere = false;
  #key = '';

  constructor(host: WatchedHost) {
    this.#host = host;
  }

  /** After a render; `key` names the screen. */
  look(key: string): void {
    this.#key = key;
    if (!isPageThere()) addEventListener('load', this.#lookAgain, { once: true });
    this.#wasElsewhere ||= !beforeAll.includes(key);
    for (const [isMistake, sentence] of this.#mistakes(key)) if (isMistake) this.#tell(sentence);
  }

  readonly #lookAgain = (): void => {
    if (this.#host.isConnected) this.look(this.#key);
  };

  #mistakes(key: string): readonly (readonly [boolean, string])[] {
    const { adapter, method, lang, theme, appearance, renderIn, renderRoot, headingLevel } = this.#host;
    const given = adapter as Partial<EnrollmentAdapter> | null | undefined;
    return [
      // The script that gives it one may still be on its way.
      [!given && isPageThere(), 'has no `adapter`, and shows nothing until it is given one.'],
      [!!given && typeof given.loadSecurityInfo !== 'function', 'has an `adapter` without `loadSecurityInfo`.'],
      [key === 'choosing' && !!method && !this.#wasElsewhere, 'was given a `method` that is not offered to this person: they choose one.'],
      [!!lang && !isKnown(lang), 'has no texts for its `lang`, and speaks English. See `registerLanguage`.'],
      [!among(theme, null, '', 'light', 'dark'), 'knows no such `theme`: leave it out, or say `light` or `dark`.'],
      [!among(appearance, null, 'card', 'plain'), 'knows no such `appearance`: say `card` or `plain`.'],
      [!among(renderIn, null, 'shadow', 'light'), 'knows no such `render-in`: say `shadow` or `light`.'],
      [
        (renderIn === 'light') === renderRoot instanceof ShadowRoot,
        'reads `render-in` when it is first on the page, and not again. Set it before, as an attribute.',
      ],
      [!among(headingLevel, 1, 2, 3, 4, 5, 6), 'has headings of level 1 to 6: another `heading-level` is taken for 2.'],
    ];
  }

  #tell(sentence: string): void {
    if (this.#told.has(sentence)) return;
    this.#told.add(sentence);
    console.warn(`<${this.#host.localName}> ${sentence}`, this.#host);
  }
}

const isPageThere = (): boolean => document.readyState === 'complete';

// What comes by attribute, or from JavaScript, may be anything.
const among = (value: unknown, ...known: readonly unknown[]): boolean => known.includes(value);
