import { css } from 'lit';

export const messageStyles = css`
  .ek-message {
    --_tone: var(--_accent);
    display: flex;
    gap: calc(var(--_s) * 3);
    padding: calc(var(--_s) * 3);
    border: 1px solid color-mix(in srgb, var(--_tone) 35%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_accent-surface);
  }

  .ek-message > .ek-icon {
    color: var(--_tone);
  }

  .ek-message-text {
    min-inline-size: 0;
  }

  .ek-message-danger {
    --_tone: var(--_danger);
    background: var(--_danger-surface);
  }
`;
