import { css } from 'lit';

/** What no first screen needs, and so is loaded after it: fields, other ways on, work in progress, and the change of screens. */
export const steps = css`
  /* Shown, not pressed. */
  div.ek-card {
    border-color: var(--_border);
  }

  /* A word in letters twice as large may be wider than its card. */
  .ek-card-name {
    overflow-wrap: anywhere;
  }

  .ek-message-success {
    --_tone: var(--_success);
    background: var(--_success-surface);
  }

  .ek-message-warning {
    --_tone: var(--_warning);
    background: var(--_warning-surface);
  }

  /* Japanese breaks between phrases where a browser knows them; other languages as ever. */
  .ek-heading {
    word-break: auto-phrase;
  }

  .ek-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_s) * 1.5);
  }

  .ek-label {
    font-weight: 600;
  }

  .ek-hint {
    color: var(--_muted);
  }

  .ek-error {
    display: flex;
    gap: calc(var(--_s) * 1.5);
    color: var(--_danger);
    font-weight: 600;
  }

  .ek-input {
    margin: 0;
    max-inline-size: 100%;
    min-block-size: var(--_control);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    /* Below 16 px a phone zooms into the field. */
    font-size: max(1em, 16px);
  }

  .ek-input:is(input[readonly], [aria-readonly='true']) {
    background: var(--_sunken);
  }

  .ek-input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  /* There is no red, and no shadow. */
  @media (forced-colors: active) {
    .ek-input[aria-invalid='true'] {
      border-width: 3px;
      /* What is around it stays where it is. */
      margin-block: -2px;
    }

    .ek-input:is(input[readonly], [aria-readonly='true']) {
      border-color: GrayText;
    }
  }

  /* A choice from a list, with a chevron of our own instead of the browser’s. */
  .ek-select {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }

  .ek-select > * {
    grid-area: 1 / 1;
  }

  .ek-select > .ek-input {
    appearance: none;
    /* As large as the chevron, and some room. */
    padding-inline-end: calc(1.25em + var(--_s) * 5);
    /* It cannot be typed in, but it can be changed. */
    background: var(--_surface);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .ek-select > .ek-icon {
    justify-self: end;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: calc(var(--_s) * 3);
    color: var(--_muted);
    pointer-events: none;
    rotate: 90deg;
  }

  .ek-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }

  .ek-link-button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    min-block-size: 2em;
    margin: 0;
    padding: 0.25em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .ek-link-button:hover {
    text-decoration-thickness: 2px;
  }

  /* One that cannot be pressed yet. */
  .ek-link-button:is([aria-disabled='true'], :disabled, [inert] *) {
    color: var(--_muted);
    text-decoration-style: dotted;
    cursor: not-allowed;
  }

  .ek-link-button[aria-busy='true'] {
    text-decoration: none;
    cursor: progress;
  }

  @media (forced-colors: active) {
    .ek-link-button:is([aria-disabled='true'], :disabled, [inert] *) {
      color: GrayText;
    }
  }

  .ek-ways {
    display: grid;
    justify-items: start;
    padding: 0;
    list-style: '';
  }

  .ek-button:hover {
    background: var(--_sunken);
  }

  .ek-button-primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }

  .ek-button[aria-busy='true'] {
    cursor: progress;
  }

  .ek-button[aria-busy='true']::before {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: ek-turn 0.8s linear infinite;
    content: '';
  }

  /* Nothing is said below the heading of what has ended. */
  .ek-panel:not(.ek-panel-steady) .ek-body:not(:has(*)) {
    display: none;
  }

  .ek-step > * {
    animation: ek-enter var(--_motion) ease-out;
  }

  @keyframes ek-enter {
    from {
      opacity: 0;
      translate: 6px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .ek-spinner,
    .ek-button[aria-busy='true']::before {
      display: inline-block;
      border: 0;
      animation: none;
      line-height: 0.5;
      /* Stands on the line as the ring does, which has no text in it. */
      overflow: hidden;
    }

    .ek-spinner::before,
    .ek-button[aria-busy='true']::before {
      content: '…';
    }
  }
`;
