import { html, render } from 'lit';
import { aroundDrawn } from '../../src/ui/around-drawn.js';

const drawn = (template: unknown): string => {
  const place = document.createElement('div');
  render(template, place);
  return place.textContent;
};

describe('a text around something that is drawn', () => {
  const bold = (text: string) => html`<b>${text}</b>`;

  it('has it where others have a string, wherever the language puts that', () => {
    expect(drawn(aroundDrawn(value => `Label: ${value}.`, bold('drawn')))).toBe('Label: drawn.');
    expect(drawn(aroundDrawn(value => `${value} is its label.`, bold('drawn')))).toBe('drawn is its label.');
  });

  it('takes several, in the order in which they are given', () => {
    expect(drawn(aroundDrawn((first, second) => `${first}, then ${second}`, bold('one'), bold('two')))).toBe('one, then two');
  });
});
