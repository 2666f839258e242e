import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A computer and a phone that know the finger of their person. */
export const passkeyPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="26" y="20" width="92" height="62" rx="8"></rect>
  <path d="M16 92h88M66 28h12"></path>
  <path class="ek-accent" d="M57 57c0-9 6-15 14-15s14 6 14 15M63 67c1-3 1-6 1-10a7 7 0 0 1 14 0c0 6-1 11-3 16M71 57c0 7-1 11-3 15"></path>
  <rect class="ek-plain" x="104" y="40" width="36" height="66" rx="8"></rect>
  <path d="M118 47h8"></path>
  <path class="ek-accent" d="m113 74 7 7 12-14"></path>
`);
