import { css, type CSSResult } from 'lit';
import { controls } from '../styles/controls.js';
import { frame } from '../styles/frame.js';
import { tokens } from '../styles/tokens.js';
import { messageStyles } from '../ui/message.styles.js';

const shell = css`
  :host,
  enrollkit-wizard {
    display: block;
  }

  :host([hidden]),
  enrollkit-wizard[hidden] {
    display: none;
  }

  .ek-top {
    display: flex;
    gap: calc(var(--_s) * 3);
    align-items: start;
    justify-content: space-between;
  }

  /* Without a stepper, the button stands beside the heading. */
  .ek-top:not(:has(enrollkit-stepper)) {
    position: relative;
    block-size: 0;
    margin-block-end: calc(var(--_s) * -6);
  }

  .ek-top:not(:has(enrollkit-stepper)) ~ .ek-content .ek-heading {
    padding-inline-end: var(--_control);
  }

  .ek-leave {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    block-size: var(--_control);
    margin-block: -10px;
    margin-inline: auto -10px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
  }
`;

/** What applies to the wizard before any method is loaded. */
export const wizardStyles: readonly CSSResult[] = [tokens, controls, frame, messageStyles, shell];
