import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** A text of CSS, such as `--a: b;`, as a map. */
export const declarationsOf = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    css
      .split(';')
      .map(line => line.trim())
      .filter(Boolean)
      .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** What stands in a place that has a theme. */
export const themed = (css: string, content: unknown): TemplateResult => html`<div style=${styleMap(declarationsOf(css))}>${content}</div>`;
