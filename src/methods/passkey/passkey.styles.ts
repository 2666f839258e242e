import { css } from 'lit';

export const passkeySheet = css`
  .ek-points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
    padding: 0;
    list-style: '';
    counter-reset: ek-point;
  }

  .ek-points > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
    counter-increment: ek-point;
  }

  .ek-points .ek-icon {
    justify-self: center;
    color: var(--_accent);
  }

  .ek-points-counted > li::before {
    display: grid;
    place-items: center;
    block-size: 1.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1;
    content: counter(ek-point);
  }
`;
