import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A phone with an empty field and digits to type in it. */
export const enterNumberPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12M64 26h32"></path>
  <rect class="ek-accent" x="64" y="36" width="32" height="20" rx="5"></rect>
  <path class="ek-accent" d="M80 42v8"></path>
  <path d="M66 70h.01M80 70h.01M94 70h.01M66 82h.01M80 82h.01M94 82h.01M66 94h.01M80 94h.01M94 94h.01" stroke-width="6"></path>
`);
