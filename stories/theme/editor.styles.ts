import { css } from 'lit';

/** The desk beside what is designed on it. What is not here is as in the studio of the journeys. */
export const editorStyles = css`
  .studio.editor {
    grid-template-columns: minmax(0, 1fr);
  }

  .editor-desk,
  .editor-result,
  .editor-outcome,
  .editor-previews {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 16px;
    min-inline-size: 0;
  }

  .editor-desk {
    container: editor-desk / inline-size;
  }

  .studio-panel details {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--studio-line);
  }

  .studio-panel details > div {
    gap: 10px;
    padding-block: 8px 4px;
  }

  .studio-panel summary {
    font-weight: 500;
  }

  .studio-panel .editor-hint {
    color: var(--studio-quiet);
    font-size: 13px;
    text-wrap: pretty;
  }

  /* A row is a name, and what there is of it in both themes. */
  .editor-token,
  .editor-desk .studio-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(2, 112px);
    gap: 4px 10px;
    align-items: end;
  }

  .editor-label {
    align-self: end;
    padding-block: 6px;
  }

  .editor-desk .studio-row {
    align-items: center;
  }

  .editor-desk .studio-row > :last-child {
    grid-column: 2 / -1;
  }

  .editor-token > .editor-hint {
    grid-column: 1 / -1;
  }

  .editor-colour {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    align-items: center;
  }

  .editor-shown {
    grid-column: 1 / -1;
    color: var(--studio-quiet);
    font-size: 12px;
  }

  .editor-token + .editor-token .editor-shown {
    display: none;
  }

  @container editor-desk (inline-size < 23em) {
    .editor-token {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .editor-desk .studio-row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .editor-token > .editor-label {
      grid-column: 1 / -1;
      padding-block: 6px 0;
    }
  }

  .editor-colour input {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 32px;
    margin: 0;
    border: 1px solid var(--studio-strong);
    background: light-dark(#fff, #14191f);
    color: inherit;
  }

  .editor-colour input[type='color'] {
    padding: 3px;
    border-inline-end: 0;
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    cursor: pointer;
  }

  .editor-colour input[type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }

  .editor-colour input[type='color']::-webkit-color-swatch {
    border: 1px solid rgb(128 128 128 / 50%);
    border-radius: 3px;
  }

  .editor-colour input[type='text'] {
    padding: 4px 7px;
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
    font:
      12px ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }

  .editor-colour input:focus-visible {
    z-index: 1;
  }

  .editor-colour input[type='text']:invalid {
    border-color: light-dark(#b0231b, #ff9d93);
    box-shadow: inset 0 0 0 1px light-dark(#b0231b, #ff9d93);
  }

  .editor-range {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 54px;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 32px;
    font-variant-numeric: tabular-nums;
  }

  .editor-range input {
    min-inline-size: 0;
    min-block-size: 24px;
    margin: 0;
    border-radius: 6px;
    accent-color: light-dark(#0b6478, #74cde1);
  }

  .editor-range > span {
    color: var(--studio-quiet);
    text-align: end;
  }

  .editor-verdict {
    padding-block-end: 8px !important;
  }

  .editor-contrast {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .editor-contrast :is(th, td) {
    padding-block: 5px;
    padding-inline: 0 12px;
    border-block-start: 1px solid var(--studio-line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  .editor-contrast thead th {
    border: 0;
    color: var(--studio-quiet);
    font-size: 12px;
  }

  .editor-contrast :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .editor-ratio {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }

  /* Beside the sample or below it, as its neighbours are. */
  .editor-ratio > :last-child {
    flex: 1 1 5em;
  }

  .editor-ratio[data-fails] {
    color: light-dark(#b0231b, #ff9d93);
    font-weight: 600;
  }

  .editor-sample {
    display: grid;
    box-sizing: border-box;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 24px;
    border-radius: 4px;
    outline: 1px solid var(--studio-line);
    font-weight: 600;
    forced-color-adjust: none;
  }

  .editor-sample[data-line='true'] {
    border: 2px solid;
  }

  .editor-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .editor-preview {
    min-inline-size: 0;
    border: 1px solid var(--studio-line);
    border-radius: 12px;
    overflow: hidden;
    background: light-dark(#f6f8fa, #0c1014);
    color: var(--studio-ink);
    font-family: system-ui, sans-serif;
  }

  .editor-preview > .studio-row {
    padding: 8px 12px 8px 16px;
    border-block-end: 1px solid var(--studio-line);
    font-size: 14px;
    font-weight: 600;
  }

  .editor-preview select {
    font-weight: 400;
  }

  .editor-preview select:focus-visible,
  .editor-css:focus-visible {
    outline: 2px solid light-dark(#0e7f99, #8fe0f2);
    outline-offset: 2px;
  }

  .editor-stage {
    padding: clamp(12px, 4%, 24px);
  }

  .editor-css {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    margin: 8px 0 12px;
    padding: 12px 16px;
    border: 1px solid var(--studio-line);
    border-radius: 8px;
    background: light-dark(#fff, #14191f);
    font:
      13px/1.6 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    text-align: start;
  }

  .editor-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  @media (width >= 900px) {
    .studio.editor {
      grid-template-columns: 420px minmax(0, 1fr);
      column-gap: 24px;
    }

    .editor-previews,
    .editor-outcome {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    }
  }
`;
