import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A security key that is plugged in, and touched. */
export const touchKeyPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path class="ek-plain" d="M16 24h28a6 6 0 0 1 6 6v52a6 6 0 0 1-6 6H16"></path>
  <rect class="ek-plain" x="50" y="46" width="22" height="20"></rect>
  <path d="M58 53h6M58 59h6"></path>
  <rect class="ek-plain" x="72" y="38" width="62" height="36" rx="10"></rect>
  <circle cx="123" cy="56" r="3.5"></circle>
  <circle class="ek-accent" cx="96" cy="56" r="9"></circle>
  <path class="ek-accent" d="M83 45a18 18 0 0 1 26 0M77 38a27 27 0 0 1 38 0" transform="translate(0-13)"></path>
  <path class="ek-accent" d="M96 56v26"></path>
`);
