import { css } from 'lit';

export const passkeySheet = css`
  .ek-points {
    display: grid;
    gap: calc(var(--_s) * 3);
    padding: 0;
    list-style: '';
  }

  .ek-points > li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_s) * 3);
  }

  .ek-points .ek-icon {
    color: var(--_accent);
  }
`;
