import { html, type TemplateResult } from 'lit';

/** The smallest place the wizard has to fit in, such as a side panel. */
export const narrow = (wizard: TemplateResult): TemplateResult => html`<div style="inline-size: 240px">${wizard}</div>`;

/** A page with tokens of its own. */
const withTokens =
  (tokens: string) =>
  (wizard: TemplateResult): TemplateResult =>
    html`<div style=${tokens}>${wizard}</div>`;

export const branded = withTokens(
  `--enrollkit-accent: light-dark(#5b2be0, #b9a2ff); --enrollkit-accent-contrast: light-dark(#fff, #1b0a52);
  --enrollkit-accent-surface: light-dark(#f1edff, #251b47); --enrollkit-radius: 2px; --enrollkit-radius-large: 4px;
  --enrollkit-font: Georgia, serif`,
);

/** For people who make all text twice as large. */
export const twiceAsLarge = withTokens('--enrollkit-font-size: 32px');

/** The same on a small phone. */
export const twiceAsLargeOnPhone = (wizard: TemplateResult): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${twiceAsLarge(wizard)}</div>`;

/** A dialog of the host's. */
export const inDialog = (wizard: TemplateResult): TemplateResult =>
  html`<dialog open aria-labelledby="host-heading" style="position: static; padding: 24px; border: 1px solid">
    <h2 id="host-heading">Security</h2>
    ${wizard}
  </dialog>`;
