import { css, type CSSResult } from 'lit';
import { page, rows } from '../security-info/security-info.styles.js';
import { controls } from '../styles/controls.js';
import { frame } from '../styles/frame.js';
import { laterTokens } from '../styles/later-tokens.js';
import { steps } from '../styles/steps.js';
import { tokens } from '../styles/tokens.js';
import { pictureStyles } from '../ui/illustrations/picture.styles.js';
import { messageStyles } from '../ui/message.styles.js';

const prompt = css`
  :host,
  enrollkit-sign-in-prompt {
    display: block;
  }

  :host([hidden]),
  enrollkit-sign-in-prompt[hidden] {
    display: none;
  }

  .ek-prompt {
    grid-template-columns: minmax(0, 34em);
  }

  .ek-prompt .ek-page-content {
    gap: calc(var(--_s) * 6);
  }

  /* No last word stands alone on a line. */
  .ek-prompt :is(p, [part='default-value']) {
    text-wrap: pretty;
  }

  /* To go on and to put off are one as easy to reach as the other. */
  .ek-prompt .ek-page-content > .ek-step > .ek-actions > :is(.ek-button-primary, :not(:only-child)) {
    flex: 1 1 40%;
  }

  .ek-needs {
    display: grid;
    gap: calc(var(--_s) * 4);
  }

  .ek-need {
    display: grid;
    gap: calc(var(--_s) * 2);
    padding: calc(var(--_s) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .ek-need-head {
    display: grid;
    gap: var(--_s) calc(var(--_s) * 3);
    align-items: center;
    justify-items: start;
  }

  /* All counts beside their names, or all below them. */
  @container ek-frame (inline-size >= 26em) {
    .ek-need-head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  .ek-need-name {
    font-weight: 600;
  }

  .ek-need-methods {
    display: grid;
    gap: calc(var(--_s) * 2);
    padding: 0;
    list-style: '';
  }

  .ek-need-methods > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_s) * 2);
    align-items: start;
  }

  .ek-done > .ek-icon {
    color: var(--_success);
  }

  .ek-missing,
  .ek-missing > .ek-icon {
    color: var(--_muted);
  }

  .ek-missing > .ek-icon {
    stroke-dasharray: 3.2 2.4;
  }

  .ek-progress {
    padding-block-end: calc(var(--_s) * 3);
    border-block-end: 1px solid var(--_border);
  }

  .ek-progress > .ek-heading {
    color: var(--_muted);
    font-size: 1em;
    letter-spacing: 0;
  }
`;

/** What applies to what is asked right after signing in. */
export const signInPromptStyles: readonly CSSResult[] = [
  ...[tokens, laterTokens, controls, frame, messageStyles, steps, pictureStyles],
  ...[page, rows, prompt],
];
