import { css } from 'lit';

/**
 * The panel that a journey takes place in. Lengths in the queries count in the widget's own font size, not in that of the page's root.
 */
export const frame = css`
  /* A container has no width of its own; the track gives it one in whatever shrinks to fit, such as a page's dialog. */
  .ek {
    display: grid;
    grid-template-columns: minmax(0, 34em);
  }

  .ek-frame {
    container: ek-frame / inline-size;
  }

  .ek-panel {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 6);
    padding: calc(var(--_s) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: break-word;
  }

  .ek-panel[data-appearance='plain'] {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
  }

  .ek-header {
    display: grid;
    gap: calc(var(--_s) * 3);
  }

  .ek-heading {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  /* It is given the focus so that it is read; nothing can be done with it. */
  .ek-heading:focus {
    outline: none;
  }

  .ek-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 4);
    justify-items: start;
  }

  .ek-body > * {
    max-inline-size: 100%;
  }

  .ek-wide,
  .ek-body > :is(.ek-list, .ek-message, .ek-picture, form) {
    inline-size: 100%;
  }

  .ek-muted {
    color: var(--_muted);
  }

  .ek-taps {
    display: grid;
    align-content: start;
    gap: calc(var(--_s) * 3);
    padding: 0;
    list-style: '';
    counter-reset: ek-tap;
  }

  .ek-taps > li {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    gap: calc(var(--_s) * 3);
    counter-increment: ek-tap;
  }

  .ek-taps > li::before {
    display: grid;
    place-items: center;
    block-size: 1.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1;
    content: counter(ek-tap);
  }

  .ek-ways {
    display: grid;
    justify-items: start;
    padding: 0;
    list-style: '';
  }

  .ek-actions {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 2);
    margin-block-start: auto;
  }

  .ek-actions:empty {
    display: none;
  }

  .ek-step {
    display: contents;
  }

  .ek-step > * {
    animation: ek-enter var(--_motion) ease-out;
  }

  @keyframes ek-enter {
    from {
      opacity: 0;
      translate: 6px;
    }
  }

  @container ek-frame (inline-size >= 20em) {
    .ek-panel {
      padding: calc(var(--_s) * 5);
    }

    .ek-heading {
      font-size: 1.5em;
    }
  }

  @container ek-frame (inline-size >= 26em) {
    .ek-panel {
      padding: calc(var(--_s) * 6) calc(var(--_s) * 8);
    }

    .ek-panel-steady {
      min-block-size: 33em;
    }

    /* The primary button comes first in the document, so that the tab key leads from the field to it. */
    .ek-actions {
      flex-direction: row-reverse;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .ek-actions > :only-child:not(.ek-button-primary) {
      margin-inline-end: auto;
    }
  }

  /* An object, such as a QR code, and what to do with it. */
  .ek-beside {
    display: grid;
    gap: calc(var(--_s) * 5);
    justify-items: center;
    inline-size: 100%;
  }

  .ek-beside > * {
    min-inline-size: 0;
  }

  @container ek-frame (inline-size >= 32em) {
    .ek-beside {
      grid-template-columns: auto 1fr;
      gap: calc(var(--_s) * 6);
      justify-items: start;
    }
  }
`;
