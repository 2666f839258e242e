import { css } from 'lit';

export const phoneNumberStyles = css`
  .ek-given {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: calc(var(--_s) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_sunken);
  }

  .ek-given dt {
    color: var(--_muted);
  }

  .ek-given dd {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .ek-given dd + dt {
    margin-block-start: calc(var(--_s) * 2);
  }
`;
