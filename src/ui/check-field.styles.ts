import { css } from 'lit';

export const checkFieldStyles = css`
  .ek-check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    gap: calc(var(--_s) * 3);
    min-block-size: var(--_control);
    cursor: pointer;
  }

  /* A field, but for its size. */
  .ek-check > .ek-check-box {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.375em;
    min-block-size: 0;
    block-size: 1.375em;
    padding: 0;
    border-radius: 4px;
    /* In the middle of the first line, however many there are. */
    translate: 0 calc((1lh - 1.375em) / 2);
    direction: ltr;
    cursor: inherit;
  }

  .ek-check > .ek-check-box:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .ek-check-box:checked::before {
    inline-size: 0.375em;
    block-size: 0.75em;
    border-block-end: 2px solid var(--_accent-contrast);
    border-inline-end: 2px solid var(--_accent-contrast);
    translate: 0 -1px;
    rotate: 45deg;
    content: '';
  }
`;
