import { fixture, html } from '@open-wc/testing';
import { languageOf } from '../../src/locales/registry.js';

const inShadowOf = (host: Element, markup: string, mode: ShadowRootMode = 'open'): Element => {
  const root = host.attachShadow({ mode });
  root.append(document.createRange().createContextualFragment(markup));
  const [inner] = root.querySelectorAll('i');
  if (!inner) throw new Error('There is no <i> in the markup.');
  return inner;
};

describe('the language of an element', () => {
  const page = document.documentElement;
  const { lang } = page;
  afterEach(() => {
    page.lang = lang;
  });

  it('is its own where it states one', async () => {
    expect(languageOf(await fixture(html`<i lang="nl-BE"></i>`))).toBe('nl-BE');
  });

  it('is that of the nearest element that states one', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <p lang="nl"><i></i></p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('i') ?? outer)).toBe('nl');
  });

  it('is that of the page where nothing nearer states one', async () => {
    page.lang = 'de';
    expect(languageOf(await fixture(html`<i></i>`))).toBe('de');
  });

  it.for(['open', 'closed'] as const)('is found through two shadow roots that are %s', async mode => {
    const outer = await fixture(html`<div lang="nl"><p></p></div>`);
    const middle = inShadowOf(outer.querySelector('p') ?? outer, '<p><i></i></p>', mode);
    expect(languageOf(inShadowOf(middle.parentElement ?? middle, '<i></i>', mode))).toBe('nl');
  });

  it('is that of the page, and not the one that an element of ours around it has found', async () => {
    const outer = await fixture(
      html`<div lang="pt-BR">
        <section class="ek" lang="pt"><i></i></section>
      </div>`,
    );
    expect(languageOf(outer.querySelector('i') ?? outer)).toBe('pt-BR');
  });

  it('is that of the shadow root where one is stated in there', async () => {
    const outer = await fixture(html`<div lang="nl"></div>`);
    expect(languageOf(inShadowOf(outer, '<p lang="en"><i></i></p>'))).toBe('en');
  });

  it('is English where the page states none, or says that it is unknown', async () => {
    page.removeAttribute('lang');
    expect(languageOf(await fixture(html`<i></i>`))).toBe('en');
    page.lang = '';
    expect(languageOf(await fixture(html`<i></i>`))).toBe('en');
    expect(languageOf(document.createElement('i'))).toBe('en');
  });
});
