import { css, type CSSResult } from 'lit';
import { page } from '../security-info/security-info.styles.js';
import { controls } from '../styles/controls.js';
import { frame } from '../styles/frame.js';
import { laterTokens } from '../styles/later-tokens.js';
import { steps } from '../styles/steps.js';
import { tokens } from '../styles/tokens.js';
import { messageStyles } from '../ui/message.styles.js';

const overview = css`
  :host,
  enrollkit-overview {
    display: block;
  }

  :host([hidden]),
  enrollkit-overview[hidden] {
    display: none;
  }

  .ek-overview {
    grid-template-columns: minmax(0, 30em);
  }

  .ek-overview .ek-panel {
    gap: calc(var(--_s) * 4);
    padding: calc(var(--_s) * 5);
  }

  .ek-overview .ek-panel[data-appearance='plain'] {
    padding: 0;
  }

  .ek-overview .ek-page-content {
    gap: calc(var(--_s) * 4);
  }

  .ek-overview .ek-heading {
    font-size: 1.125em;
  }

  .ek-glance {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
  }

  .ek-glance-icon {
    color: var(--_success);
  }

  .ek-glance-icon[data-lacks='true'] {
    color: var(--_muted);
  }

  .ek-glance-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_s) * 2);
    min-inline-size: 0;
  }

  .ek-glance-text > * {
    max-inline-size: 100%;
  }

  .ek-lack {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
    padding: calc(var(--_s) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .ek-lack-pressing {
    border-color: color-mix(in srgb, var(--_warning) 35%, var(--_surface));
    background: var(--_warning-surface);
  }

  .ek-lack-pressing > .ek-icon {
    color: var(--_warning);
  }

  .ek-lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
`;

/** What applies to the overview. */
export const overviewStyles: readonly CSSResult[] = [...[tokens, laterTokens, controls, frame, messageStyles, steps], ...[page, overview]];
