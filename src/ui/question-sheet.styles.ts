import { css } from 'lit';

export const questionSheetStyles = css`
  .ek enrollkit-question-sheet,
  .ek-questions,
  .ek-question-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 4);
    overflow-wrap: anywhere;
  }

  .ek-question {
    padding: calc(var(--_s) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
  }

  .ek-question :is(fieldset, legend) {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .ek-question legend {
    padding-block-end: calc(var(--_s) * 1.5);
  }

  .ek-summary {
    gap: var(--_s);
    padding-block-start: var(--_s);
  }

  .ek-summary .ek-link-button {
    color: inherit;
  }

  @container ek-frame (inline-size < 20em) {
    .ek-question {
      padding-inline: 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
`;
