import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A letter with a code in it, coming out of its envelope. */
export const emailPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path d="M36 50 80 22l44 28"></path>
  <path class="ek-plain ek-accent" d="M48 72V22a5 5 0 0 1 5-5h54a5 5 0 0 1 5 5v50"></path>
  <path class="ek-accent" d="M60 46h.01M68 46h.01M76 46h.01M84 46h.01M92 46h.01M100 46h.01" stroke-width="6"></path>
  <path class="ek-plain" d="M36 50v42a5 5 0 0 0 5 5h78a5 5 0 0 0 5-5V50L80 78Z"></path>
`);
