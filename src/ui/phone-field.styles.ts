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

  /* Written from left to right, and below its label all the same. */
  .ek-phone:dir(rtl) .ek-input[dir] {
    text-align: end;
  }
`;
