import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A phone whose time ran out. */
export const expiredPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12M64 26h32M70 99h20"></path>
  <circle class="ek-warn" cx="80" cy="58" r="18"></circle>
  <path class="ek-warn" d="M80 47v11l7 5"></path>
`);
