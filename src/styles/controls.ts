import { css } from 'lit';

/** Buttons, cards and lists: what a person presses and chooses from. */
export const controls = css`
  .ek :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .ek-icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .ek-icon-flip:dir(rtl) {
    scale: -1 1;
  }

  .ek-button,
  .ek-card {
    margin: 0;
    border-radius: var(--_radius);
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    touch-action: manipulation;
  }

  .ek-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_s) * 2);
    min-block-size: var(--_control);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 5);
    border: 1px solid var(--_border-strong);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_motion);
  }

  .ek-button-primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-contrast);
  }

  .ek-button[aria-disabled='true']:not([aria-busy='true']) {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }

  /* Always beside a text that says the same, which is all that is left where nothing may move, until there are dots. */
  .ek-spinner {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: var(--_s);
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    vertical-align: -0.125em;
    /* A gap in a forced colour is none, and a full ring does not seem to turn. */
    forced-color-adjust: none;
    animation: ek-turn 0.8s linear infinite;
  }

  .ek-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 2);
    padding: 0;
    /* Unlike none, this leaves the list a list in Safari. */
    list-style: '';
  }

  .ek-card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_s) * 4);
    inline-size: 100%;
    min-block-size: 64px;
    padding: calc(var(--_s) * 3) calc(var(--_s) * 4);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    text-align: start;
  }

  .ek-card > .ek-icon {
    color: var(--_accent);
  }

  @container ek-frame (inline-size < 20em) {
    .ek-card {
      gap: calc(var(--_s) * 3);
      padding: calc(var(--_s) * 3);
    }

    .ek-card > :nth-child(3) {
      display: none;
    }
  }

  button.ek-card {
    cursor: pointer;
    transition: background-color var(--_motion);
  }

  button.ek-card:hover {
    border-color: var(--_accent);
    background: var(--_accent-surface);
  }

  button.ek-card[aria-disabled='true'] {
    border: 1px dashed var(--_border-strong);
    background: var(--_sunken);
    cursor: not-allowed;
  }

  .ek-card[aria-disabled='true'] > .ek-icon {
    color: var(--_muted);
  }

  .ek-card-name {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(var(--_s) * 2);
    align-items: center;
    font-weight: 600;
  }

  .ek-card-detail {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .ek-badge {
    padding: 0 calc(var(--_s) * 2);
    border: 1px solid;
    border-radius: 1em;
    background: var(--_accent-surface);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }

  @keyframes ek-turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .ek-spinner {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .ek-button-primary {
      forced-color-adjust: none;
    }

    .ek-button[aria-disabled='true']:not([aria-busy='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
