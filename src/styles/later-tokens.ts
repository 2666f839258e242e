import { css } from 'lit';

/** The tokens that no first screen needs. */
export const laterTokens = css`
  .ek {
    --_success: var(--enrollkit-success, light-dark(#17693c, #79d49e));
    --_success-surface: var(--enrollkit-success-surface, light-dark(#e9f6ee, #15301f));
    --_warning: var(--enrollkit-warning, light-dark(#874800, #f1bd63));
    --_warning-surface: var(--enrollkit-warning-surface, light-dark(#fdf3e1, #33280f));
    --_mono: var(--enrollkit-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace);
  }

  @media (forced-colors: active) {
    .ek {
      --_success: CanvasText;
      --_warning: CanvasText;
    }
  }
`;
