import { css } from 'lit';

export const numberMatchStyles = css`
  .ek enrollkit-number-match {
    display: block;
    inline-size: 100%;
  }

  .ek-number-match {
    display: flex;
    align-items: center;
    justify-content: center;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 4) calc(var(--_s) * 6);
    padding: calc(var(--_s) * 5);
    border: 1px solid color-mix(in srgb, var(--_accent) 25%, var(--_surface));
    border-radius: var(--_radius-large);
    background: var(--_accent-surface);
  }

  .ek-number-plate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 2);
    max-inline-size: 100%;
    text-align: center;
  }

  .ek-number-label {
    font-weight: 600;
    text-wrap: balance;
  }

  .ek-number {
    position: relative;
    color: var(--_accent);
    font-size: 3.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
    letter-spacing: 0.06em;
  }

  .ek-number-match[data-long] .ek-number {
    font-size: 2.25em;
  }

  .ek-number-phone {
    flex: none;
    block-size: 7.5em;
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .ek-line {
    stroke: var(--_muted);
  }

  .ek-line-accent {
    stroke: var(--_accent);
  }

  .ek-pulse {
    fill: var(--_surface);
  }

  @media (prefers-reduced-motion: no-preference) {
    .ek-caret {
      animation: ek-wait 1.6s ease-in-out 3;
    }
  }

  @keyframes ek-wait {
    50% {
      opacity: 0;
    }
  }

  @container ek-frame (inline-size < 26em) {
    .ek-number-match {
      gap: calc(var(--_s) * 3);
      padding: calc(var(--_s) * 4) calc(var(--_s) * 2);
    }

    .ek-number-match[data-long] .ek-number {
      font-size: 1.875em;
      letter-spacing: 0.04em;
    }
  }
`;
