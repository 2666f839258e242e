import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Frames a drawing of 160 by 112. Decorative: the words around it say the same. */
export const picture = (drawing: SVGTemplateResult): TemplateResult =>
  html`<svg class="ek-picture" part="picture" viewBox="0 0 160 112" aria-hidden="true">${drawing}</svg>`;
