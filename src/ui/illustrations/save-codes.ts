import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A list of codes on paper, under a lock. */
export const saveCodesPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <path class="ek-plain" d="M50 8h46l14 14v80H50Z"></path>
  <path d="M96 8v14h14M62 36h5M74 36h24M62 50h5M74 50h24M62 64h5M74 64h12M62 78h5M74 78h8"></path>
  <path class="ek-accent ek-plain" d="M92 80h32v24H92Z"></path>
  <path class="ek-accent" d="M98 80v-7a10 10 0 0 1 20 0v7M108 89v6"></path>
`);
