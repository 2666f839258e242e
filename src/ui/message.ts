import { html, type TemplateResult } from 'lit';
import { checkIcon, dangerIcon, icon, infoIcon, warningIcon } from './icons.js';

const icons = { info: infoIcon, success: checkIcon, warning: warningIcon, danger: dangerIcon };

/**
 * A message beside what it speaks of. The icon shows its kind to those who see it, so the text has to say it too. It is not announced
 * by itself: say it through the `Announcer`.
 */
export const message = (kind: keyof typeof icons, text: unknown): TemplateResult =>
  html`<div class="ek-message ek-message-${kind}" part="message">
    ${icon(icons[kind])}
    <div class="ek-message-text">${text}</div>
  </div>`;
