import { nameOf } from '../methods/name-of.js';
import type { MethodKind } from '../contract/security-info.js';
import type { Language } from '../locales/messages.js';
import { pageUrl } from '../overview/page-url.js';
import { closeIcon } from '../ui/icons.js';
import { markup, raw, type Markup } from './markup.js';

/** An element that a server can write a placeholder for. */
export type PlaceholderTag = 'enrollkit-wizard' | 'enrollkit-security-info' | 'enrollkit-sign-in-prompt' | 'enrollkit-overview';

export interface ContentSetting {
  readonly language: Language;
  readonly headingLevel: number;
  /** The method that the wizard opens at once. */
  readonly method: MethodKind | null;
  /** Where the overview leads. */
  readonly href: string;
}

export interface Content {
  /** Classes of what is around it. */
  readonly look: string;
  /** Whether the panel has the height of a step. */
  readonly isSteady?: boolean;
  readonly content: Markup;
}

const heading = ({ headingLevel }: ContentSetting, text: string): Markup => {
  const tag = raw(`h${headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2}`);
  return markup`<${tag} class="ekp-heading" part="heading">${text}</${tag}>`;
};

const waiting = ({ language }: ContentSetting): Markup =>
  markup`<p class="ekp-waiting"><span class="ekp-spinner" aria-hidden="true"></span> ${language.common.loading}</p>`;

const screen = (setting: ContentSetting, title: string): Markup =>
  markup`<div class="ekp-step">${heading(setting, title)}<div class="ekp-body" part="body">${waiting(setting)}</div></div>`;

const onPage = (content: Markup): Markup => markup`<div class="ekp-page-content">${content}</div>`;

const cross = markup`<svg class="ekp-icon" viewBox="0 0 24 24"><path d="${closeIcon}"></path></svg>`;

/** What each element shows first, in the same boxes as its own. */
export const contents: Readonly<Record<PlaceholderTag, (setting: ContentSetting) => Content | Promise<Content>>> = {
  'enrollkit-wizard': setting => ({
    look: '',
    isSteady: true,
    content: markup`
      <div class="ekp-top"><span class="ekp-leave" part="cancel" aria-hidden="true">${cross}</span></div>
      <div class="ekp-content">
        ${screen(setting, setting.method ? nameOf(setting.method, setting.language).name : setting.language.wizard.chooseHeading)}
      </div>
    `,
  }),

  'enrollkit-security-info': async setting => {
    const texts = await (await setting.language.later()).pages.manage();
    const rows = raw('<div></div>'.repeat(3));
    return {
      look: 'ekp-page',
      content: onPage(markup`
        <div class="ekp-page-head">${heading(setting, texts.heading)}</div>
        ${waiting(setting)}
        <div class="ekp-skeleton" aria-hidden="true">${rows}</div>
      `),
    };
  },

  'enrollkit-sign-in-prompt': async setting => {
    const texts = await (await setting.language.later()).pages.signInPrompt();
    return { look: 'ekp-page ekp-prompt', content: onPage(screen(setting, texts.heading)) };
  },

  'enrollkit-overview': async setting => {
    const texts = await (await setting.language.later()).pages.overview();
    const href = pageUrl(setting.href);
    const link = href ? markup`<a class="ekp-button" part="link" href="${href}">${texts.manage}</a>` : raw('');
    return {
      look: 'ekp-page ekp-overview',
      content: onPage(markup`${heading(setting, texts.heading)}${waiting(setting)}<div class="ekp-lead">${link}</div>`),
    };
  },
};
