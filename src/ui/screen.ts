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
  readonly primary?: Primary | undefined;
  /** The button at the other side, such as Back. */
  readonly secondary?: Way | undefined;
}

export interface Way {
  readonly text: string;
  readonly act: (form: HTMLFormElement) => void;
}

export interface Primary extends Way {
  /** A call is made: the button stays, keeps the focus and does nothing. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/**
 * Draws a screen as one form, so that Enter does what the primary button says. Its heading can be given the focus, which is how a
 * person who cannot see it learns that there is a new one.
 */
export const screen = ({ heading, level, picture, body, ways = [], primary, secondary }: Screen): TemplateResult => {
  const shownWays = ways.filter(way => !!way);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!primary?.busy && !primary?.disabled) primary?.act(event.currentTarget as HTMLFormElement);
  };
  return html`
    <form class="ek-step" part="form" novalidate @submit=${submit}>
      ${headingOf(level, heading)}
      <div class="ek-body" part="body">
        ${picture ?? nothing} ${body}
        ${
          shownWays.length
            ? html`<ul class="ek-ways" part="ways">
                ${shownWays.map(way => html`<li><button class="ek-link-button" part="way" type="button" @click=${press(way)}>${way.text}</button></li>`)}
              </ul>`
            : nothing
        }
      </div>
      <div class="ek-actions" part="actions">
        ${
          primary
            ? html`<button
                class="ek-button ek-button-primary"
                part="primary"
                type="submit"
                aria-busy=${primary.busy ? 'true' : nothing}
                aria-disabled=${primary.busy || primary.disabled ? 'true' : nothing}
              >
                ${primary.text}
              </button>`
            : nothing
        }
        ${
          secondary
            ? html`<button class="ek-button" part="secondary" type="button" @click=${press(secondary)}>${secondary.text}</button>`
            : nothing
        }
      </div>
    </form>
  `;
};

const press =
  ({ act }: Way) =>
  ({ currentTarget }: Event): void => {
    const { form } = currentTarget as HTMLButtonElement;
    if (form) act(form);
  };
