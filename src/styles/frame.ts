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
    background: none;
    box-shadow: none;
  }

  .ek-heading {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
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
  .ek-body > :is(.ek-list, .ek-message, form) {
    inline-size: 100%;
  }

  .ek-muted {
    color: var(--_muted);
  }

  .ek-actions {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 2);
    margin-block-start: auto;
  }

  .ek-actions:not(:has(*)) {
    display: none;
  }

  .ek-step,
  .ek-content {
    display: contents;
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
`;
