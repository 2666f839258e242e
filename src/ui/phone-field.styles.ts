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

  .ek-phone select {
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .ek-phone input {
    text-align: start;
  }
`;
