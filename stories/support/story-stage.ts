import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { lacksFont } from '../../src/browser/page-font.js';
import { appPassword } from '../../src/methods/app-password/app-password.js';
import { authenticatorCode } from '../../src/methods/authenticator-code/authenticator-code.js';
import { authenticatorPush } from '../../src/methods/authenticator-push/authenticator-push.js';
import { recoveryCodes } from '../../src/methods/recovery-codes/recovery-codes.js';
import { deliveredCode } from '../../src/methods/delivered-code/delivered-code.js';
import { securityQuestions } from '../../src/methods/security-questions/security-questions.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { laterElements, laterStyles } from '../../src/wizard/later.js';
import { wizardStyles } from '../../src/wizard/wizard-styles.js';

const sheets: readonly CSSResult[] = [
  ...wizardStyles,
  ...laterStyles,
  ...authenticatorPush.styles,
  ...authenticatorCode.styles,
  ...recoveryCodes.styles,
  ...appPassword.styles,
  ...deliveredCode.styles,
  ...securityQuestions.styles,
];

/** Shows a piece of ui by itself, with the styles that it has in the wizard. */
export class StoryStage extends LitElement {
  static override styles = [...new Set(sheets)];
  static override properties: PropertyDeclarations = { content: { attribute: false } };

  content: unknown;

  override render(): TemplateResult {
    return html`<div class="ek" data-font=${lacksFont(this) ? 'system' : nothing}>
      <div class="ek-frame">
        <div class="ek-panel"><div class="ek-body">${this.content}</div></div>
      </div>
    </div>`;
  }
}

/** The piece on its stage. */
export const onStage = (content: unknown): TemplateResult => html`<story-stage .content=${content}></story-stage>`;

defineElements({
  ...laterElements,
  ...authenticatorPush.elements,
  ...authenticatorCode.elements,
  ...recoveryCodes.elements,
  ...appPassword.elements,
  ...deliveredCode.elements,
  ...securityQuestions.elements,
  'story-stage': StoryStage,
});

declare global {
  interface HTMLElementTagNameMap {
    'story-stage': StoryStage;
  }
}
