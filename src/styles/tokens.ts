import { css } from 'lit';

/**
 * The public tokens, `--enrollkit-*`, are read here and in `later-tokens.ts`, and nowhere else: everything below `.ek` uses the private names. A theme follows
 * the inherited `color-scheme`, so that a page that is light whatever the system says stays light.
 */
export const tokens = css`
  .ek {
    --_accent: var(--enrollkit-accent, light-dark(#0b6478, #74cde1));
    --_accent-contrast: var(--enrollkit-accent-contrast, light-dark(#fff, #052a33));
    --_accent-surface: var(--enrollkit-accent-surface, light-dark(#e8f3f6, #17313a));
    --_surface: var(--enrollkit-surface, light-dark(#fff, #14191f));
    --_sunken: var(--enrollkit-surface-sunken, light-dark(#f3f6f8, #1d242c));
    --_text: var(--enrollkit-text, light-dark(#16212b, #e9eef2));
    --_muted: var(--enrollkit-text-muted, light-dark(#51606e, #a6b3be));
    --_border: var(--enrollkit-border, light-dark(#dbe1e6, #323c47));
    --_border-strong: var(--enrollkit-border-strong, light-dark(#768491, #7d8b98));
    --_focus: var(--enrollkit-focus, light-dark(#0e7f99, #8fe0f2));
    --_danger: var(--enrollkit-danger, light-dark(#b0231b, #ff9d93));
    --_danger-surface: var(--enrollkit-danger-surface, light-dark(#fdeceb, #3b1c1a));
    --_radius: var(--enrollkit-radius, 8px);
    --_radius-large: var(--enrollkit-radius-large, 12px);
    --_s: var(--enrollkit-space, 4px);
    --_control: var(--enrollkit-control-size, 44px);
    --_shadow: var(--enrollkit-shadow, 0 1px 2px rgb(10 25 35 / 6%), 0 8px 24px -8px rgb(10 25 35 / 14%));
    --_motion: var(--enrollkit-motion, 160ms);

    /* Some pages set the root to 10 px and count in rem. */
    font-size: var(--enrollkit-font-size, max(1rem, 16px));
    font-family: var(--enrollkit-font, inherit);
    font-weight: 400;
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
    text-wrap: pretty;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Set where the page chose no font, so that nobody reads this in the browser's own serif. */
  .ek[data-font='system'] {
    font-family: var(--enrollkit-font, system-ui, sans-serif);
  }

  .ek[data-theme='light'] {
    color-scheme: light;
  }

  .ek[data-theme='dark'] {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    .ek {
      --_muted: var(--_text);
      --_border: var(--_border-strong);
      --_border-strong: var(--_text);
      --_focus: var(--_text);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .ek {
      --_motion: 0s;
    }
  }

  /* Drawings are not forced to the person's colours by the browser, so the tokens are. */
  @media (forced-colors: active) {
    .ek {
      --_accent: CanvasText;
      --_accent-contrast: Canvas;
      --_accent-surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_sunken: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_focus: Highlight;
      --_danger: CanvasText;
    }
  }

  .ek,
  .ek *,
  .ek *::before,
  .ek *::after {
    box-sizing: border-box;
  }

  .ek [hidden] {
    display: none !important;
  }

  .ek :where(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure) {
    margin: 0;
  }
`;
