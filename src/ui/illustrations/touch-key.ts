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
  <circle cx="97" cy="56" r="11"></circle>
  <path class="ek-accent" d="M86 31a16 16 0 0 1 22 0M79 24a26 26 0 0 1 36 0"></path>
  <path class="ek-accent ek-plain" d="M86 108V63a11 11 0 0 1 22 0v45"></path>
  <path class="ek-accent" d="M92 68v-5a5 5 0 0 1 10 0v5zM93 86h8"></path>
`);
