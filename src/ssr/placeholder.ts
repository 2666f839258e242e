import type { MethodKind } from '../contract/security-info.js';
import { loadMessages } from '../locales/registry.js';
import { markup, raw, type Markup } from './markup.js';
import { contents, type PlaceholderTag } from './placeholder-content.js';
import { placeholderStyles } from './placeholder-styles.js';

/** What the element is told by its attributes, as far as it shows at once, and how the placeholder gets its styles. */
export interface PlaceholderOptions {
  /** BCP 47 tag of the language that the element will speak. Default `en`. */
  readonly lang?: string;
  /** As `heading-level`. Default 2. */
  readonly headingLevel?: number;
  /** Default `card`. */
  readonly appearance?: 'card' | 'plain';
  readonly theme?: 'light' | 'dark' | null;
  /** Default `shadow`. */
  readonly renderIn?: 'shadow' | 'light';
  /** The method that the wizard opens at once. */
  readonly method?: MethodKind | null;
  /** Where the overview leads. */
  readonly href?: string;
  /** `system` where the page chooses no font: the elements take the system's then. */
  readonly font?: 'system';
  /** For the `<style>` in it, where the page's content security policy wants one. */
  readonly nonce?: string;
  /** An address that answers with `placeholderStyles`, instead of a `<style>`. */
  readonly stylesheet?: string;
}

/**
 * What a server writes inside of an element's tag. The browser shows it before any code is there; the element, once it has something
 * to show, takes its place in the same frame and at the same size.
 *
 * @example
 * const inside = await placeholder('enrollkit-wizard', { lang: 'nl', nonce });
 * response.write(`<enrollkit-wizard lang="nl">${inside}</enrollkit-wizard>`);
 */
export async function placeholder(tag: PlaceholderTag, options: PlaceholderOptions = {}): Promise<string> {
  const { lang = 'en', headingLevel = 2, appearance = 'card', renderIn = 'shadow', method = null, href = '' } = options;
  const language = await loadMessages(lang);
  const { look, isSteady, content } = await contents[tag]({ language, headingLevel, method, href });
  const attributes = [
    options.theme ? markup` data-theme="${options.theme}"` : raw(''),
    options.font ? markup` data-font="${options.font}"` : raw(''),
  ];
  const { text } = markup`${styles(tag, options)}
    <div class="ekp ${look}" dir="${language.direction}"${attributes}>
      <div class="ekp-frame">
        <div class="ekp-panel${isSteady ? ' ekp-panel-steady' : ''}" part="base" data-appearance="${appearance}">${inSlots(content, renderIn)}</div>
      </div>
    </div>`;
  return renderIn === 'light' ? text : `<template shadowrootmode="open">${text}</template>`;
}

/** What the host shows around it is there at once, too. Without a shadow root there is no slot: it comes by a property, with the code. */
const inSlots = (content: Markup, renderIn: 'shadow' | 'light'): Markup =>
  renderIn === 'light' ? content : markup`<slot name="header"></slot>${content}<slot name="help"></slot><slot name="footer"></slot>`;

function styles(tag: PlaceholderTag, { nonce, stylesheet }: PlaceholderOptions): Markup {
  if (stylesheet !== undefined) return markup`<link rel="stylesheet" href="${stylesheet}">`;
  const given = nonce === undefined ? raw('') : markup` nonce="${nonce}"`;
  return markup`<style${given}>${raw(placeholderStyles(tag))}</style>`;
}
