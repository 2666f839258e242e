import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A list of accounts in an app, and the button that adds one. */
export const addAccountPicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12M62 26h16M53 34h54"></path>
  <circle cx="66" cy="46" r="4.5"></circle>
  <path d="M76 44h20M76 49h12"></path>
  <circle cx="66" cy="63" r="4.5"></circle>
  <path d="M76 61h20M76 66h9"></path>
  <circle class="ek-accent ek-plain" cx="98" cy="86" r="14"></circle>
  <path class="ek-accent" d="M98 80v12M92 86h12"></path>
`);
