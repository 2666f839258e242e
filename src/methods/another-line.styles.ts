import { css } from 'lit';

export const anotherLineStyles = css`
  .ek-resend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 2);
    align-items: center;
  }

  /* The time to wait is a sentence of its own. */
  .ek-resend > .ek-muted {
    flex-basis: 100%;
  }
`;
