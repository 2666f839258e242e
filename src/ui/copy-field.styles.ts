import { css } from 'lit';

export const copyFieldStyles = css`
  .ek enrollkit-copy-field {
    display: block;
    inline-size: 100%;
  }

  .ek-copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 1.5);
  }

  .ek-copy-frame {
    display: flex;
    align-items: stretch;
    min-block-size: var(--_control);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .ek-copy-value {
    position: relative;
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    font-family: var(--_mono);
    font-size: 1.125em;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.06em;
    text-align: start;
    overflow-wrap: anywhere;
    text-wrap: balance;
    -webkit-user-select: all;
    user-select: all;
  }

  /* Written from left to right, and below its label all the same. */
  .ek-copy-frame:dir(rtl) > .ek-copy-value {
    text-align: end;
  }

  .ek-copy-value[data-long] {
    font-size: 0.9375em;
    letter-spacing: 0;
  }

  .ek-copy-group {
    margin-inline-end: 0.55em;
  }

  .ek-copy-group:not([data-long]) {
    white-space: nowrap;
  }

  .ek-copy-button {
    display: flex;
    flex: none;
    align-items: center;
    padding-inline: calc(var(--_s) * 3);
    border: 0;
    border-inline-start: 1px solid var(--_border-strong);
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .ek-copy-button:hover {
    background: var(--_accent-surface);
  }

  .ek-copy-button .ek-icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Both words keep their room, so that nothing moves when one takes the place of the other. */
  .ek-copy-words {
    display: grid;
  }

  .ek-copy-words > * {
    display: flex;
    grid-area: 1 / 1;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_s) * 1.5);
  }

  .ek-copy-words > [data-out] {
    visibility: hidden;
  }

  @container ek-frame (inline-size < 24em) {
    .ek-copy-frame {
      flex-direction: column;
    }

    .ek-copy-value {
      align-self: stretch;
    }

    .ek-copy-button {
      justify-content: center;
      min-block-size: var(--_control);
      border-block-start: 1px solid var(--_border-strong);
      border-inline-start: 0;
      border-start-end-radius: 0;
      border-end-start-radius: calc(var(--_radius) - 1px);
    }
  }
`;
