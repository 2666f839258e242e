import { css } from 'lit';

export const tokenTableStyles = css`
  :host {
    --line: light-dark(#dbe1e6, #323c47);
    --ink: light-dark(#16212b, #e9eef2);
    --quiet: light-dark(#51606e, #a6b3be);

    display: block;
    container-type: inline-size;
    color: var(--ink);
    font:
      14px/1.45 system-ui,
      sans-serif;
  }

  .specimens {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    margin-block-end: 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    overflow: hidden;
  }

  figure {
    min-inline-size: 0;
    margin: 0;
    padding: 20px;
    background: light-dark(#f6f8fa, #0c1014);
    color: var(--ink);
  }

  figcaption {
    margin-block-end: 12px;
    color: light-dark(#51606e, #a6b3be);
    font-size: 13px;
    font-weight: 500;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 8px;
    color: var(--quiet);
    text-align: start;
  }

  th,
  td {
    padding-block: 10px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--quiet);
    font-size: 12px;
    font-weight: 500;
  }

  code {
    font:
      13px/1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }

  th code {
    font-weight: 600;
  }

  .about {
    display: block;
    color: var(--quiet);
    text-wrap: pretty;
  }

  .value {
    display: flex;
    gap: 10px;
    align-items: center;
  }

  .swatch {
    box-sizing: border-box;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 1px solid var(--line);
    border-radius: 6px;
    forced-color-adjust: none;
  }

  .swatch[data-kind='shadow'] {
    margin-block: 6px;
    background: light-dark(#fff, #1d242c);
  }

  .swatch[data-kind='length'] {
    border: 0;
    border-block-start: 2px solid var(--quiet);
    border-inline-start: 2px solid var(--quiet);
    border-end-start-radius: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .fallback {
    display: block;
    color: var(--quiet);
  }

  @container (inline-size < 46em) {
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px 12px;
      padding-block: 14px;
      border-block-end: 1px solid var(--line);
    }

    tbody :is(th, td:last-child, td[colspan]) {
      grid-column: 1 / -1;
    }

    td::before {
      content: attr(data-label);
      display: block;
      margin-block-end: 2px;
      color: var(--quiet);
      font-size: 12px;
    }
  }
`;
