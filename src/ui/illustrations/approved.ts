import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A check that is drawn once. */
export const approvedPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path class="ek-plain" d="M80 14c11 8 22 11 33 11v27c0 22-14 36-33 46-19-10-33-24-33-46V25c11 0 22-3 33-11Z"></path>
  <path class="ek-good ek-drawn" d="m64 56 12 12 22-25" pathLength="1" stroke-width="4"></path>
`);
