import { css } from 'lit';

/** Every dialog, that of an enlarged QR code too. */
export const dialogStyles = css`
  /* It leaves no gap where it stands. */
  .ek enrollkit-dialog {
    display: contents;
  }

  .ek-dialog {
    inline-size: 28em;
    max-inline-size: calc(100vw - 24px);
    max-block-size: calc(100vh - 24px);
    padding: calc(var(--_s) * 6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overflow-wrap: break-word;
  }

  .ek-dialog[open] {
    display: grid;
    gap: calc(var(--_s) * 4);
    animation: ek-appear var(--_motion) ease-out;
  }

  .ek-dialog::backdrop {
    background: rgb(8 16 22 / 55%);
  }

  /* It is given the focus so that its name is read, as a heading is. */
  .ek-dialog:focus {
    outline: none;
  }

  :is(.ek-dialog, .ek-dialog > .ek-body > .ek-step) > .ek-actions {
    flex-direction: column;
    gap: calc(var(--_s) * 3);
    justify-self: stretch;
    /* Room for the ring of what has the focus. */
    scroll-margin-block: calc(var(--_s) * 6);
  }

  @media (width >= 28em) {
    :is(.ek-dialog, .ek-dialog > .ek-body > .ek-step) > .ek-actions {
      flex-direction: row-reverse;
      justify-content: flex-start;
    }
  }

  .ek-button-danger,
  .ek-button-danger:hover {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
    /* The browser would draw a ground of its own behind the words, in their own colour. */
    forced-color-adjust: none;
  }

  @keyframes ek-appear {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }
`;
