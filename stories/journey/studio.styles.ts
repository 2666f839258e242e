import { css } from 'lit';

/** The workshop around an element: it keeps quiet, so that the element is looked at. */
export const studioStyles = css`
  .studio {
    --studio-line: light-dark(#dbe1e6, #323c47);
    --studio-strong: light-dark(#768491, #7d8b98);
    --studio-ink: light-dark(#16212b, #e9eef2);
    --studio-quiet: light-dark(#51606e, #a6b3be);
    --studio-ground: light-dark(#f6f8fa, #191f26);

    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
    align-items: start;
    gap: 24px 32px;
  }

  .studio[data-map] {
    grid-template-rows: auto 1fr;
  }

  .studio[data-map] .studio-map {
    grid-row: span 2;
    min-inline-size: 0;
  }

  .studio-stage {
    min-inline-size: 0;
  }

  .studio-beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    align-items: start;
    gap: 24px;
    min-inline-size: 0;
  }

  .studio-panel {
    box-sizing: border-box;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid var(--studio-line);
    border-radius: 12px;
    background: var(--studio-ground);
    color: var(--studio-ink);
    font:
      14px/1.45 system-ui,
      sans-serif;
  }

  .studio-panel :is(h2, h3, p, ol, ul) {
    margin: 0;
    padding: 0;
  }

  .studio-panel h2 {
    margin-block-end: 12px;
    font-size: 14px;
    font-weight: 600;
  }

  .studio-panel h3 {
    margin-block: 12px 4px;
    color: var(--studio-quiet);
    font-size: 12px;
    font-weight: 500;
  }

  .studio-panel form,
  .studio-panel fieldset,
  .studio-panel details > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
  }

  .studio-panel fieldset {
    padding: 12px 0 4px;
    border: 0;
    border-block-start: 1px solid var(--studio-line);
  }

  .studio-panel legend {
    padding-inline: 0 8px;
    color: var(--studio-quiet);
    font-size: 12px;
    font-weight: 500;
  }

  .studio-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }

  .studio-row select {
    flex: 0 1 250px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :is(.studio-panel, .studio-row) :is(select, button) {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--studio-strong);
    border-radius: 6px;
    background: light-dark(#fff, #14191f);
    color: inherit;
    font: inherit;
  }

  .studio-panel button {
    justify-self: start;
    cursor: pointer;
  }

  .studio-panel button:hover {
    border-color: currentColor;
  }

  .studio-panel :focus-visible {
    outline: 2px solid light-dark(#0e7f99, #8fe0f2);
    outline-offset: 2px;
  }

  .studio-panel summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .studio-kinds {
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    padding-block: 8px;
  }

  .studio-kinds label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 24px;
  }

  .studio-kinds input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }

  .studio-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .studio-said:not(:empty, :has(> :empty)) {
    margin-block-start: 12px;
  }

  .studio-inbox {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
  }

  .studio-inbox li {
    padding: 8px 12px;
    border: 1px solid var(--studio-line);
    border-radius: 8px;
    background: light-dark(#fff, #14191f);
    list-style: none;
    overflow-wrap: anywhere;
  }

  .studio-inbox ul {
    display: grid;
    gap: 8px;
  }

  .studio-log {
    color: var(--studio-quiet);
    font-size: 12px;
    list-style: none;
    overflow-wrap: anywhere;
  }
`;
