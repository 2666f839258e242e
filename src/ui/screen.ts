import { html, nothing, type TemplateResult } from 'lit';
import { headingOf } from './heading.js';

/** One screen: what it is, what to do now, and the ways on. */
export interface Screen {
  readonly heading: string;
  /** From 1 to 6. */
  readonly level: number;
  /** A drawing above the rest. */
  readonly picture?: TemplateResult | undefined;
  readonly body: unknown;
  /** Other ways on than the buttons. */
  readonly ways?: readonly (Way | false | undefined)[];
  readonly primary?: Way | undefined;
  /** The button at the other side, such as Back. */
  readonly secondary?: Way | undefined;
}

export interface Way {
  readonly text: string;
  readonly act: (form: HTMLFormElement) => void;
  /** A call is made by it: it stays, keeps the focus and does nothing. */
  readonly busy?: boolean | undefined;
  /** Not yet: the same, but nothing is going on. */
  readonly disabled?: boolean | undefined;
}

/**
 * Draws a screen as one form, so that Enter does what the primary button says. Its heading can be given the focus, which is how a
 * person who cannot see it learns that there is a new one.
 */
export const screen = ({ heading, level, picture, body, ways = [], primary, secondary }: Screen): TemplateResult => {
  const shownWays = ways.filter(way => !!way);
  return html`
    <form class="ek-step" part="form" novalidate @submit=${press(primary)}>
      ${headingOf(level, heading)}
      <div class="ek-body" part="body">
        ${picture} ${body}
        ${
          shownWays[0] &&
          html`<ul class="ek-ways" part="ways">
            ${shownWays.map(way => html`<li><button class="ek-link-button" part="way" type="button" aria-disabled=${yes(!isFree(way))} @click=${press(way)}>${way.text}</button></li>`)}
          </ul>`
        }
      </div>
      <div class="ek-actions" part="actions">
        ${
          primary &&
          html`<button
            class="ek-button ek-button-primary"
            part="primary"
            type="submit"
            aria-busy=${yes(primary.busy)}
            aria-disabled=${yes(!isFree(primary))}
          >
            ${primary.text}
          </button>`
        }
        ${
          secondary &&
          html`<button
            class="ek-button"
            part="secondary"
            type="button"
            aria-busy=${yes(secondary.busy)}
            aria-disabled=${yes(!isFree(secondary))}
            @click=${press(secondary)}
          >
            ${secondary.text}
          </button>`
        }
      </div>
    </form>
  `;
};

const yes = (is: unknown): 'true' | typeof nothing => (is ? 'true' : nothing);

const isFree = (way: Way): boolean => !way.busy && !way.disabled;

const press =
  (way: Way | undefined) =>
  (event: Event): void => {
    event.preventDefault();
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- every button of it is in the form
    if (way && isFree(way)) way.act((event.currentTarget as Element).closest('form')!);
  };
