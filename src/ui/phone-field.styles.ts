import { css } from 'lit';

export const phoneFieldStyles = css`
  .ek enrollkit-phone-field {
    display: block;
  }

  .ek-phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 4);
  }

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
    padding-inline-end: calc(var(--_s) * 10);
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
`;
