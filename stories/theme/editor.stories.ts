import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineElements } from '../../src/ui/define-elements.js';
import { settled } from '../support/settled.js';
import { ThemeEditor } from './theme-editor.js';

defineElements({ 'story-theme-editor': ThemeEditor });

/** Change the tokens, see them on the running elements in both themes, and copy the CSS for your page. */
export default { title: 'Theme/Editor' } satisfies Meta;

export const Editor: StoryObj = { render: () => html`<story-theme-editor></story-theme-editor>` };

/** A designer gives the wizard another accent and rounder cards, and reads what to paste. */
export const AnotherAccent: StoryObj = {
  ...Editor,
  play: async ({ canvasElement }) => {
    const field = (label: string): HTMLInputElement => canvasElement.querySelector(`input[aria-label="${label}"]`)!;
    const enter = async (label: string, value: string): Promise<void> => {
      const found = field(label);
      found.focus();
      found.value = value;
      for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
      await settled(canvasElement);
    };
    await enter('Accent, light', '#7a1fa2');
    await enter('Corners of panels', '20');

    const wizard = canvasElement.querySelector('enrollkit-wizard')!;
    const card = wizard.shadowRoot!.querySelector('.ek-card')!;
    const written = canvasElement.querySelector('.editor-css')!.textContent;
    const expected = {
      'the icon of a card': [getComputedStyle(card.querySelector('.ek-icon')!).color, 'rgb(122, 31, 162)'],
      'the corners of a card': [getComputedStyle(card).borderRadius, '20px'],
      'the CSS': [written, ':root {\n  --enrollkit-accent: light-dark(#7a1fa2, #74cde1);\n  --enrollkit-radius-large: 20px;\n}\n'],
    };
    for (const [what, [is, should]] of Object.entries(expected)) {
      if (is !== should) throw new Error(`Of ${what} came ${String(is)}, not ${String(should)}.`);
    }
  },
};
