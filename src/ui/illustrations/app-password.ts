import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** The window of an app that asks for a password. */
export const appPasswordPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="26" y="16" width="108" height="80" rx="8"></rect>
  <path d="M26 32h108M36 24h.01M44 24h.01M52 24h.01M52 44h56"></path>
  <rect class="ek-accent ek-plain" x="44" y="54" width="72" height="20" rx="5"></rect>
  <path class="ek-accent" d="M55 64h.01M65 64h.01M75 64h.01M85 64h.01" stroke-width="6"></path>
  <path d="M66 85h28"></path>
`);
