import { css } from 'lit';

export const phoneCallSheet = css`
  .ek-press {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_s) * 3) calc(var(--_s) * 4);
    padding: calc(var(--_s) * 4);
    border: 1px solid color-mix(in srgb, var(--_accent) 25%, var(--_surface));
    border-radius: var(--_radius-large);
    background: var(--_accent-surface);
    font-weight: 600;
    text-align: center;
  }

  .ek-press[data-now] {
    flex-direction: column;
    padding: calc(var(--_s) * 6);
  }

  /* A key of a phone. */
  .ek-key {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_border-strong);
    border-block-end-width: 3px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-size: 1.5em;
    line-height: 1;
  }

  .ek-press[data-now] .ek-key {
    font-size: 3.5em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .ek-press[data-now] .ek-key {
      animation: ek-press 1.6s ease-in-out 3;
    }

    .ek-ring {
      transform-box: fill-box;
      transform-origin: center;
      animation: ek-ring 1.6s ease-in-out 3;
    }
  }

  @keyframes ek-press {
    50% {
      translate: 0 2px;
      border-block-end-width: 1px;
    }
  }

  @keyframes ek-ring {
    10%,
    30% {
      rotate: 8deg;
    }

    20%,
    40% {
      rotate: -8deg;
    }

    50% {
      rotate: none;
    }
  }
`;
