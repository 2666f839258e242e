import { css } from 'lit';

export const codeListStyles = css`
  .ek enrollkit-code-list {
    display: block;
    inline-size: 100%;
  }

  .ek-codes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 3);
  }

  .ek-codes-list {
    padding-block: calc(var(--_s) * 3);
    padding-inline: 3.25em calc(var(--_s) * 3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_sunken);
    column-gap: calc(var(--_s) * 6);
  }

  .ek-codes-item {
    padding-block: calc(var(--_s) / 2);
    padding-inline-start: var(--_s);
    break-inside: avoid;
  }

  .ek-codes-item::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .ek-codes-code {
    font-family: var(--_mono);
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }

  .ek-codes-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2);
  }

  .ek-codes-actions > .ek-button {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: calc(var(--_s) * 3);
    overflow-wrap: anywhere;
  }

  .ek-codes-actions .ek-icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_accent);
  }

  /* There before anything is said in it, so that a line moves nothing. */
  .ek-codes-outcome {
    min-block-size: 1.5em;
    margin-block-end: calc(var(--_s) * -2);
  }

  .ek-codes-done {
    display: flex;
    gap: calc(var(--_s) * 1.5);
    color: var(--_success);
    font-weight: 600;
  }

  @container ek-frame (inline-size >= 26em) {
    .ek-codes-list:not([data-long]) {
      columns: 2;
    }
  }
`;
