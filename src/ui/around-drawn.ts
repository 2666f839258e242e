import { html, type TemplateResult } from 'lit';

/** Stands in a text for what is drawn there. */
const place = '\ufffc';

/** A text of a language in which something drawn stands where others have a string, in the order in which it is given. */
export function aroundDrawn(say: (...places: string[]) => string, ...drawn: readonly unknown[]): TemplateResult {
  const parts = say(...drawn.map(() => place)).split(place);
  return html`${parts.map((part, index) => [part, drawn[index]])}`;
}
