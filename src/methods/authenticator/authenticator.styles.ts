import { css } from 'lit';

export const authenticatorSheet = css`
  .ek-taps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_s) * 3);
    padding: 0;
    list-style: '';
    counter-reset: ek-tap;
  }

  .ek-taps > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
    counter-increment: ek-tap;
  }

  .ek-taps > li::before {
    display: grid;
    place-items: center;
    block-size: 1.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1;
    content: counter(ek-tap);
  }

  /* An object, such as a QR code, and what to do with it. */
  .ek-beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 5);
    justify-items: center;
    inline-size: 100%;
  }

  .ek-beside > * {
    min-inline-size: 0;
  }

  @container ek-frame (inline-size >= 32em) {
    .ek-beside {
      grid-template-columns: auto 1fr;
      gap: calc(var(--_s) * 6);
      justify-items: start;
    }
  }

  /* As wide as each other. */
  .ek-downloads {
    display: grid;
    gap: calc(var(--_s) * 2);
    padding: 0;
    list-style: '';
  }

  .ek-downloads .ek-button {
    inline-size: 100%;
  }

  @container ek-frame (inline-size < 26em) {
    .ek-downloads {
      inline-size: 100%;
    }
  }

  .ek-downloads .ek-icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .ek-scan-words,
  .ek-typed-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
    align-content: start;
  }

  .ek-typed-body {
    padding-block-start: calc(var(--_s) * 3);
  }

  .ek-typed summary {
    list-style: none;
  }

  .ek-typed summary .ek-icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    transition: rotate var(--_motion);
  }

  .ek-typed[open] summary .ek-icon {
    rotate: 90deg;
  }

  .ek-typed[open] summary .ek-icon:dir(rtl) {
    rotate: -90deg;
  }

  /* What does not hold meanwhile keeps its room. */
  .ek-scan-words > [data-held],
  .ek-typed[inert] .ek-copy-value {
    visibility: hidden;
  }

  .ek-this-device {
    display: grid;
    gap: calc(var(--_s) * 2);
    justify-items: start;
    padding: calc(var(--_s) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_sunken);
  }
`;
