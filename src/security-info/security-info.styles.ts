import { css, type CSSResult } from 'lit';
import { controls } from '../styles/controls.js';
import { frame } from '../styles/frame.js';
import { laterTokens } from '../styles/later-tokens.js';
import { steps } from '../styles/steps.js';
import { tokens } from '../styles/tokens.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { messageStyles } from '../ui/message.styles.js';

export const page = css`
  :host,
  enrollkit-security-info {
    display: block;
  }

  :host([hidden]),
  enrollkit-security-info[hidden] {
    display: none;
  }

  .ek-page {
    grid-template-columns: minmax(0, 46em);
  }

  .ek-page-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 5);
  }

  .ek-page-head {
    display: grid;
    gap: var(--_s);
    overflow-wrap: anywhere;
  }

  .ek-default {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(var(--_s) * 4);
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--_s) * 3) calc(var(--_s) * 4);
    /* Seen in forced colours only, where the ground is not. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .ek-default-text {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .ek-empty {
    padding: calc(var(--_s) * 8) calc(var(--_s) * 4);
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
    text-align: center;
  }

  .ek-skeleton {
    display: grid;
    gap: calc(var(--_s) * 3);
  }

  .ek-skeleton > div {
    block-size: 4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .ek-page .ek-page-content > .ek-actions {
    gap: calc(var(--_s) * 2) calc(var(--_s) * 5);
  }

  .ek-page-content > .ek-actions > .ek-link-button {
    justify-content: center;
    text-align: center;
    min-block-size: var(--_control);
  }

  @container ek-frame (inline-size >= 26em) {
    .ek-page:not(.ek-prompt) .ek-page-content > .ek-actions,
    .ek-page:not(.ek-prompt) .ek-page-content > .ek-step > .ek-actions {
      flex-direction: row;
      align-items: center;
      justify-content: flex-start;
    }
  }
`;

export const rows = css`
  .ek-methods {
    padding: 0;
    /* Unlike none, this leaves the list a list in Safari. */
    list-style: '';
  }

  /* Of many rows, only those are laid out that are seen. */
  .ek-methods:has(> :nth-child(25)) > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5em;
  }

  .ek-methods > li + li {
    border-block-start: 1px solid var(--_border);
  }

  .ek-method {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s) calc(var(--_s) * 4);
    padding-block: calc(var(--_s) * 4);
  }

  .ek-method-icon {
    color: var(--_accent);
  }

  .ek-method-text {
    min-inline-size: 0;
  }

  .ek-method-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(var(--_s) * 2);
    align-items: center;
  }

  .ek-method-name {
    min-inline-size: 0;
    font-weight: 600;
  }

  /* In forced colours, the ground of the words below would hide its lower edge. */
  .ek-method-name:focus-visible {
    position: relative;
    z-index: 1;
  }

  .ek-method-detail,
  .ek-method-facts {
    display: flex;
    flex-wrap: wrap;
    color: var(--_muted);
  }

  .ek-method-facts {
    font-size: 0.875em;
  }

  /* A dot between two; one that would begin a line hangs outside, where it is cut off. */
  :is(.ek-method-detail, .ek-method-facts) {
    column-gap: calc(var(--_s) * 5);
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  :is(.ek-method-detail, .ek-method-facts) > span {
    position: relative;
    margin-inline-start: calc(var(--_s) * -5);
    padding-inline-start: calc(var(--_s) * 5);
  }

  /* It takes no place in the line, which what does not fit would else leave to it. */
  :is(.ek-method-detail, .ek-method-facts) > span::before {
    position: absolute;
    inset-inline-start: 0;
    inline-size: calc(var(--_s) * 5);
    text-align: center;
    content: '·';
    /* Not read aloud. */
    content: '·' / '';
  }

  .ek-method-trouble {
    display: flex;
    gap: calc(var(--_s) * 1.5);
    color: var(--_warning);
  }

  .ek-method-actions {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    /* A link is as high as a finger, but its words stand near what they speak of, unless they are as high. */
    gap: max(0px, 1lh - var(--_control) + var(--_s) * 2) calc(var(--_s) * 4);
    align-items: center;
    margin-block: min(0px, (1lh - var(--_control)) / 2 + var(--_s)) min(0px, (1lh - var(--_control)) / 2);
  }

  .ek-method-actions > .ek-link-button {
    min-block-size: var(--_control);
  }

  @container ek-frame (inline-size >= 36em) {
    .ek-method {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .ek-method-actions {
      grid-column: 3;
      justify-content: end;
      margin-block: 0;
      max-inline-size: 16em;
    }
  }

  @container ek-frame (inline-size >= 40em) {
    .ek-method-actions {
      max-inline-size: 22em;
    }
  }
`;

const dialogs = css`
  .ek-wizard-dialog > .ek-dialog {
    /* As wide as the wizard becomes, so that there is as much room at its end as at its start. */
    inline-size: calc(34em + var(--_s) * 12 + 2px);
  }

  .ek-options {
    display: grid;
    gap: calc(var(--_s) * 2);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .ek-options-legend {
    margin-block-end: calc(var(--_s) * 4);
    padding: 0;
  }

  .ek-option {
    display: flex;
    gap: calc(var(--_s) * 3);
    align-items: center;
    min-block-size: var(--_control);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .ek-option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-surface);
  }

  .ek-option > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;

/** What applies to the page of methods. */
export const securityInfoStyles: readonly CSSResult[] = [
  ...[tokens, laterTokens, controls, frame, messageStyles, steps, dialogStyles],
  ...[page, rows, dialogs],
];
