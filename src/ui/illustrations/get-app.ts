import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A phone that an app comes down to. */
export const getAppPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12M62 28h7v7h-7zM77 28h7v7h-7zM91 28h7v7h-7zM70 99h20"></path>
  <rect class="ek-accent" x="64" y="46" width="32" height="32" rx="8"></rect>
  <path class="ek-accent" d="M80 53v16M73 63l7 7 7-7"></path>
  <path d="M64 88h32"></path>
`);
