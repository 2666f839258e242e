import { svg, type TemplateResult } from 'lit';
import { picture } from './picture.js';

/** A phone that gets a message with a code in it. */
export const textMessagePicture: TemplateResult = picture(svg`
  <circle class="ek-tint" cx="80" cy="56" r="52"></circle>
  <rect class="ek-plain" x="53" y="6" width="54" height="100" rx="10"></rect>
  <path d="M74 13h12M64 88h32M70 99h20"></path>
  <path class="ek-plain ek-accent" d="M46 32h62a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6H66L54 76V66h-8a6 6 0 0 1-6-6V38a6 6 0 0 1 6-6Z"></path>
  <path class="ek-accent" d="M53 49h.01M63 49h.01M73 49h.01M83 49h.01M93 49h.01M103 49h.01" stroke-width="6"></path>
`);
