import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A question, and the answer to it. */
export const questionsPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path class="ek-plain" d="M36 18h62a8 8 0 0 1 8 8v24a8 8 0 0 1-8 8H60L46 70V58H36a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8Z"></path>
  <path class="ek-accent" d="M61 33c0-8 13-8 13 0 0 5-6.5 5-6.5 10M67.5 49h.01"></path>
  <path class="ek-plain" d="M74 66h50a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8v10l-12-10H74a8 8 0 0 1-8-8V74a8 8 0 0 1 8-8Z"></path>
  <path d="M77 81h8M94 81h20"></path>
`);
