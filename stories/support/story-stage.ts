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

/** What a piece stands in: most in the body of a screen, a screen in the panel, a dialog outside of it. */
const around = {
  body: (content: unknown) => html`<div class="ek-panel"><div class="ek-body">${content}</div></div>`,
  panel: (content: unknown) => html`<div class="ek-panel">${content}</div>`,
  frame: (content: unknown) => content,
} as const;

type Within = keyof typeof around;

/** Shows a piece of ui by itself, with the styles that it has in the wizard. */
export class StoryStage extends LitElement {
  static override styles = [...new Set(sheets)];
  static override properties: PropertyDeclarations = { content: { attribute: false }, within: { attribute: false } };

  content: unknown;

  within: Within = 'body';

  override render(): TemplateResult {
    return html`<div class="ek" data-font=${lacksFont(this) ? 'system' : nothing}>
      <div class="ek-frame">${around[this.within](this.content)}</div>
    </div>`;
  }
}

/** The piece on its stage. What it says is English, whatever the page speaks. */
export const onStage = (content: unknown, within: Within = 'body'): TemplateResult =>
  html`<story-stage lang="en" dir="ltr" .within=${within} .content=${content}></story-stage>`;

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
