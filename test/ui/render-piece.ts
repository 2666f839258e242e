import { fixture, html } from '@open-wc/testing';
import { render, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { controls } from '../../src/styles/controls.js';
import { frame } from '../../src/styles/frame.js';
import { tokens } from '../../src/styles/tokens.js';

export interface Piece {
  readonly root: ShadowRoot;
  /** Shows another template in the same place, and waits until every piece has rendered. */
  show(template: unknown): Promise<void>;
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found;
}

/** Renders into an open shadow root with the library's sheets, as the shell does. */
export const renderPiece = async (template: unknown, styles: readonly CSSResult[] = []): Promise<Piece> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, controls, frame, ...styles].flatMap(sheet => sheet.styleSheet ?? []);

  const show = async (content: unknown): Promise<void> => {
    render(framed(content), root);
    for (const element of root.querySelectorAll('*')) await (element as Partial<LitElement>).updateComplete;
  };
  await show(template);

  return {
    root,
    show,
    find: <Found extends HTMLElement>(selector: string): Found => {
      const found = root.querySelector<Found>(selector);
      if (!found) throw new Error(`Nothing matches ${selector} in ${root.innerHTML}`);
      return found;
    },
  };
};

/** Waits until everything that moves for a moment has arrived. */
export const atRest = async (): Promise<void> => {
  const passing = document.getAnimations().filter(animation => animation.effect?.getComputedTiming().iterations === 1);
  await Promise.all(passing.map(animation => animation.finished));
};

const framed = (content: unknown): TemplateResult =>
  html`<div class="ek"><div class="ek-frame"><section class="ek-panel">${content}</section></div></div>`;
