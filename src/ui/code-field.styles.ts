import { css } from 'lit';

export const codeFieldStyles = css`
  .ek enrollkit-code-field {
    display: block;
  }

  .ek-input.ek-code-input {
    padding-block: calc(var(--_s) * 2.5);
    font-family: var(--_mono);
    font-size: max(1.375em, 16px);
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    letter-spacing: 0.22em;
    text-align: center;
    /* Evens out the space that follows the last digit. */
    text-indent: 0.22em;
  }
`;
