import { fixture, html, expect as expectElement } from '@open-wc/testing';
import { render, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { controls } from '../../src/styles/controls.js';
import { frame } from '../../src/styles/frame.js';
import { laterTokens } from '../../src/styles/later-tokens.js';
import { steps } from '../../src/styles/steps.js';
import { tokens } from '../../src/styles/tokens.js';

/** What a selector finds: known by its tag, or some HTML element. */
type Matching<Selector extends string> = Selector extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Selector] : HTMLElement;

export interface Piece {
  readonly root: ShadowRoot;
  /** Shows another template in the same place, and waits until every piece has rendered. */
  show(template: unknown): Promise<void>;
  find<Selector extends string>(selector: Selector): Matching<Selector>;
}

/** Renders into an open shadow root with the library's sheets, as the shell does. */
export const renderPiece = async (template: unknown, styles: readonly CSSResult[] = []): Promise<Piece> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, controls, frame, laterTokens, steps, ...styles].flatMap(sheet => sheet.styleSheet ?? []);

  const show = async (content: unknown): Promise<void> => {
    render(framed(content), root);
    for (const element of root.querySelectorAll('*')) await (element as Partial<LitElement>).updateComplete;
  };
  await show(template);

  return {
    root,
    show,
    find: selector => {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`Nothing matches ${selector} in ${root.innerHTML}`);
      return found as Matching<typeof selector>;
    },
  };
};

/** Waits until everything that moves for a moment has arrived. */
export const atRest = async ({ root }: Piece): Promise<void> => {
  const passing = root.getAnimations().filter(animation => animation.effect?.getComputedTiming().iterations === 1);
  // One that is cancelled has come to rest as well.
  await Promise.allSettled(passing.map(animation => animation.finished));
};

/** No rule of axe is switched off. */
export const expectAccessible = async (element: Element): Promise<void> => {
  await expectElement(element).to.be.accessible();
};

const framed = (content: unknown): TemplateResult =>
  html`<div class="ek">
    <div class="ek-frame"><section class="ek-panel">${content}</section></div>
  </div>`;
