import { css } from 'lit';

/** What a person types in. Not needed for the first screen, and so loaded after it. */
export const fields = css`
  .ek-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_s) * 1.5);
  }

  .ek-label {
    font-weight: 600;
  }

  .ek-hint {
    color: var(--_muted);
  }

  .ek-error {
    display: flex;
    gap: calc(var(--_s) * 1.5);
    color: var(--_danger);
    font-weight: 600;
  }

  .ek-input {
    max-inline-size: 100%;
    min-block-size: var(--_control);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    border: 1px solid var(--_border-strong);
    background: var(--_surface);
    /* Below 16 px a phone zooms into the field. */
    font-size: max(1em, 16px);
  }

  .ek-input:read-only {
    background: var(--_sunken);
  }

  .ek-input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;
