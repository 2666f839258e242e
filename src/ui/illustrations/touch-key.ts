import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A security key that is plugged in, and touched. */
export const touchKeyPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path class="ek-plain" d="M16 24h28a6 6 0 0 1 6 6v52a6 6 0 0 1-6 6H16"></path>
  <rect class="ek-plain" x="50" y="46" width="22" height="20"></rect>
  <path d="M58 53h6M58 59h6"></path>
  <rect class="ek-plain" x="72" y="38" width="62" height="36" rx="10"></rect>
  <circle cx="125" cy="56" r="3.5"></circle>
  <path class="ek-accent" d="M82 30a16 16 0 0 1 22 0M75 23a26 26 0 0 1 36 0"></path>
  <path class="ek-accent ek-plain" d="M85 113 70 91a5.5 5.5 0 0 1 9-6l7 8V60a7 7 0 0 1 14 0v26a6 6 0 0 1 12 1 6 6 0 0 1 12 2 6 6 0 0 1 11 3v21"></path>
  <path class="ek-accent" d="M100 86v8M112 87v8M124 89v7M90 62v-2a3 3 0 0 1 6 0v2"></path>
`);
