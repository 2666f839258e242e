import { fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { en } from '../../src/locales/en.js';
import type { Language } from '../../src/locales/messages.js';
import { pseudo } from '../../src/locales/pseudo.js';
import { additions, registerLanguage } from '../../src/locales/registry.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { ShellElement } from '../../src/ui/shell-element.js';

class BackWord extends ShellElement {
  override render(): TemplateResult {
    return html`${this.messages?.common.back}`;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('shown'));
  }
}

defineElements({ 'test-back-word': BackWord });

const textOf = (element: Element): string => element.shadowRoot?.textContent.trim() ?? '';

/** The word that is there as soon as there is one that is not the last. */
const nextText = async (element: Element, last = ''): Promise<string> => {
  while (textOf(element) === last) await oneEvent(element, 'shown');
  return textOf(element);
};

const show = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(content as TemplateResult);

describe('a public element', () => {
  it('speaks the language of the place it stands in', async () => {
    const place = await show(html`<div lang="nl-BE"><test-back-word></test-back-word></div>`);
    expect(await nextText(place.querySelector('test-back-word') ?? place)).toBe('Terug');
  });

  it('speaks its own language rather than that of the page', async () => {
    const place = await show(html`<div lang="fr"><test-back-word lang="nl"></test-back-word></div>`);
    expect(await nextText(place.querySelector('test-back-word') ?? place)).toBe('Terug');
  });

  it('speaks English where its language is not known', async () => {
    expect(await nextText(await show(html`<test-back-word lang="xx"></test-back-word>`))).toBe('Back');
  });

  it('speaks English where its language cannot be loaded', async () => {
    registerLanguage('qba', () => Promise.reject(new Error('The file is not there.')));
    expect(await nextText(await show(html`<test-back-word lang="qba"></test-back-word>`))).toBe('Back');
  });

  it('speaks as the page has it say', async () => {
    registerLanguage('en-QB', () => Promise.resolve({ ...en, common: { ...en.common, back: 'Return' } }));
    expect(await nextText(await show(html`<test-back-word lang="en-qb"></test-back-word>`))).toBe('Return');
  });

  it('follows when the page changes its language', async () => {
    const place = await show(html`<div lang="en"><test-back-word></test-back-word></div>`);
    const element = place.querySelector('test-back-word') ?? place;
    expect(await nextText(element)).toBe('Back');

    place.lang = 'nl';

    expect(await nextText(element, 'Back')).toBe('Terug');
  });

  it('says what was added to its language after that was loaded, as soon as there is something to show', async () => {
    const element = await show(html`<test-back-word lang="en"></test-back-word>`);
    expect(await nextText(element)).toBe('Back');
    additions.push(language => Promise.resolve({ ...language, common: { ...language.common, back: 'Added' } }));
    onTestFinished(() => void additions.splice(0));

    element.setAttribute('heading-level', '3');

    expect(await nextText(element, 'Back')).toBe('Added');
  });

  it('keeps to the last language asked for when an earlier one comes late', async () => {
    let arrive: (messages: Language) => void = () => undefined;
    const late = new Promise<Language>(resolve => (arrive = resolve));
    registerLanguage('qbb', () => late);
    const element = await show(html`<test-back-word lang="qbb"></test-back-word>`);
    element.lang = 'nl';
    expect(await nextText(element)).toBe('Terug');

    arrive(pseudo);
    await late;
    await new Promise(resolve => setTimeout(resolve));

    expect(textOf(element)).toBe('Terug');
  });
});
