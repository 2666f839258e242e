import { css } from 'lit';

export const qrCodeStyles = css`
  .ek enrollkit-qr-code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: calc(var(--_s) * 2);
  }

  /* White in every theme, and left alone when the browser forces its colours on everything else. */
  .ek-qr-plate {
    color-scheme: light;
    forced-color-adjust: none;
    display: grid;
    place-items: center;
    inline-size: 242px;
    max-inline-size: 100%;
    aspect-ratio: 1;
    border: 1px solid #dbe1e6;
    border-radius: var(--_radius-large);
    background: #fff;
    color: #16212b;
    overflow: hidden;
  }

  .ek-qr-code {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .ek-qr-failed {
    padding: calc(var(--_s) * 4);
    text-align: center;
  }

  /* Of both classes, so that it counts whichever sheet comes last. */
  .ek-dialog.ek-qr-dialog {
    inline-size: fit-content;
    padding: calc(var(--_s) * 2);
  }

  .ek-qr-dialog .ek-qr-plate,
  .ek-qr-dialog .ek-qr-code {
    inline-size: min(480px, 100vw - 44px, 100vh - 112px);
  }
`;
