import { html, type TemplateResult } from 'lit';

/**
 * The heading of a screen, of a level from 1 to 6. The element itself, not one inside it, is given the focus: a screen reader then says
 * that it is a heading.
 */
export function headingOf(level: number, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="ek-heading" part="heading" tabindex="-1">${text}</h1>`;
    case 3:
      return html`<h3 class="ek-heading" part="heading" tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 class="ek-heading" part="heading" tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 class="ek-heading" part="heading" tabindex="-1">${text}</h5>`;
    case 6:
      return html`<h6 class="ek-heading" part="heading" tabindex="-1">${text}</h6>`;
    default:
      return html`<h2 class="ek-heading" part="heading" tabindex="-1">${text}</h2>`;
  }
}
