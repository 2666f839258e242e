import { fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/locales/messages.js';
import { pseudo } from '../../src/locales/pseudo.js';
import { registerLanguage } from '../../src/locales/registry.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { ShellElement } from '../../src/ui/shell-element.js';

class NextWord extends ShellElement {
  override render(): TemplateResult {
    return html`${this.messages?.common.next}`;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('shown'));
  }
}

defineElements({ 'test-next-word': NextWord });

const textOf = (element: Element): string => element.shadowRoot?.textContent.trim() ?? '';

/** The word that is there as soon as there is one that is not the last. */
const nextText = async (element: Element, last = ''): Promise<string> => {
  while (textOf(element) === last) await oneEvent(element, 'shown');
  return textOf(element);
};

const show = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(content as TemplateResult);

describe('a public element', () => {
  it('speaks the language of the place it stands in', async () => {
    const place = await show(html`<div lang="nl-BE"><test-next-word></test-next-word></div>`);
    expect(await nextText(place.querySelector('test-next-word') ?? place)).toBe('Volgende');
  });

  it('speaks its own language rather than that of the page', async () => {
    const place = await show(html`<div lang="fr"><test-next-word lang="nl"></test-next-word></div>`);
    expect(await nextText(place.querySelector('test-next-word') ?? place)).toBe('Volgende');
  });

  it('speaks English where its language is not known', async () => {
    expect(await nextText(await show(html`<test-next-word lang="xx"></test-next-word>`))).toBe('Next');
  });

  it('speaks English where its language cannot be loaded', async () => {
    registerLanguage('qba', () => Promise.reject(new Error('The file is not there.')));
    expect(await nextText(await show(html`<test-next-word lang="qba"></test-next-word>`))).toBe('Next');
  });

  it('speaks as the page has it say', async () => {
    registerLanguage('en-QB', () => Promise.resolve({ ...en, common: { ...en.common, next: 'Continue' } }));
    expect(await nextText(await show(html`<test-next-word lang="en-qb"></test-next-word>`))).toBe('Continue');
  });

  it('follows when the page changes its language', async () => {
    const place = await show(html`<div lang="en"><test-next-word></test-next-word></div>`);
    const element = place.querySelector('test-next-word') ?? place;
    expect(await nextText(element)).toBe('Next');

    place.lang = 'nl';

    expect(await nextText(element, 'Next')).toBe('Volgende');
  });

  it('keeps to the last language asked for when an earlier one comes late', async () => {
    let arrive: (messages: Messages) => void = () => undefined;
    const late = new Promise<Messages>(resolve => (arrive = resolve));
    registerLanguage('qbb', () => late);
    const element = await show(html`<test-next-word lang="qbb"></test-next-word>`);
    element.lang = 'nl';
    expect(await nextText(element)).toBe('Volgende');

    arrive(pseudo);
    await late;
    await new Promise(resolve => setTimeout(resolve));

    expect(textOf(element)).toBe('Volgende');
  });
});
