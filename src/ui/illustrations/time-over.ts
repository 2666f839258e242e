import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A clock, where no phone takes part in what ran out of time. */
export const timeOverPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <circle class="ek-plain" cx="80" cy="56" r="36"></circle>
  <path d="M80 26v4M110 56h-4M80 86v-4M50 56h4"></path>
  <path class="ek-warn" d="M80 38v18l12 9"></path>
`);
