import { css, html, render } from 'lit';
import { keepPrivate } from './keep-private.js';

/** A sheet of paper with a list of codes. */
export interface Printout {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  readonly about: readonly string[];
  readonly codes: readonly string[];
}

/** Draws it, in a shadow root: what the page wants of its headings and lists does not reach it. */
export function drawPrintout({ lang, direction, heading, about, codes }: Printout): HTMLElement {
  const sheet = document.createElement('div');
  keepPrivate(sheet);
  sheet.lang = lang;
  sheet.dir = direction;
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = printoutStyles.styleSheet ? [printoutStyles.styleSheet] : [];
  render(
    html`<h1>${heading}</h1>
      ${about.map(line => html`<p>${line}</p>`)}
      <ol>
        ${codes.map(code => html`<li><code dir="ltr" translate="no">${code}</code></li>`)}
      </ol>`,
    root,
  );
  return sheet;
}

const printoutStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    font:
      11pt/1.5 system-ui,
      sans-serif !important;
    color: #000 !important;
    /* Paper does not scroll: a name that is longer than a line is broken. */
    overflow-wrap: break-word !important;
  }

  h1 {
    margin: 0 0 12pt;
    font-size: 16pt;
    line-height: 1.25;
  }

  p {
    margin: 0 0 4pt;
  }

  ol {
    margin: 16pt 0 0;
    padding-inline-start: 3em;
    column-width: 16em;
    column-gap: 2em;
  }

  li {
    padding-inline-start: 0.5em;
    break-inside: avoid;
  }

  code {
    font:
      13pt/1.8 ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    letter-spacing: 0.06em;
    overflow-wrap: anywhere;
  }
`;
