import { css } from 'lit';

export const deliveredCodeSheet = css`
  .ek-sent {
    display: grid;
    justify-items: start;
    gap: var(--_s);
    inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .ek-not-received {
    display: grid;
    gap: var(--_s);
    padding-block-start: calc(var(--_s) * 4);
    border-block-start: 1px solid var(--_border);
  }
`;
