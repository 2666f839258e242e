import { css } from 'lit';

export const stepperStyles = css`
  .ek-top > enrollkit-stepper {
    flex: 1;
  }

  .ek-stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
  }

  .ek-counter {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .ek-steps {
    position: relative;
    display: flex;
    flex: 1 1 2em;
    gap: var(--_s);
    padding: 0;
    list-style: '';
  }

  .ek-steps > li {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
    transition: background-color var(--_motion);
  }

  .ek-steps > :is([data-done], [aria-current]) {
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    /* A system colour is not forced away: without this, a step to come looks like one that is done. */
    .ek-steps > li {
      block-size: 6px;
      border: 1px solid;
      border-radius: 3px;
      background: Canvas;
    }

    .ek-steps > :is([data-done], [aria-current]) {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
