import { css } from 'lit';

/** Two tones and one width of stroke for every drawing. */
export const pictureStyles = css`
  .ek-picture {
    display: block;
    inline-size: 100%;
    block-size: 8em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .ek-accent {
    stroke: var(--_accent);
  }

  .ek-plain {
    fill: var(--_surface);
  }

  .ek-tint {
    fill: var(--_accent-surface);
    stroke: none;
  }

  .ek-warn {
    stroke: var(--_warning);
  }

  .ek-good {
    stroke: var(--_success);
  }

  @media (prefers-reduced-motion: no-preference) {
    .ek-drawn {
      stroke-dasharray: 1;
      animation: ek-draw 0.5s 0.15s ease-out backwards;
    }
  }

  @keyframes ek-draw {
    from {
      stroke-dashoffset: 1;
    }
  }
`;
