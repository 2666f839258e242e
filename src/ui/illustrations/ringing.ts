import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A phone that rings. */
export const ringingPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12"></path>
  <path class="ek-accent" d="M45 42c-5 9-5 19 0 28M36 35c-8 14-8 28 0 42M115 42c5 9 5 19 0 28M124 35c8 14 8 28 0 42"></path>
  <path class="ek-accent ek-ring" d="m71 35 4-1.5 2.5 5-2.5 2.5a12 12 0 0 0 5.5 5.5l2.5-2.5 5 2.5-1.5 4a17 17 0 0 1-15.5-15.5Z"></path>
  <circle class="ek-good" cx="68" cy="82" r="7"></circle>
  <circle class="ek-warn" cx="92" cy="82" r="7"></circle>
`);
