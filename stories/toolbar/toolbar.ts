import { html, type TemplateResult } from 'lit';
import { languageNames, speak, type Direction } from '../support/languages.js';
import { applyEverywhere, forceColours } from './page-styles.js';

interface Item {
  readonly value: string;
  readonly title: string;
}

const items = (titles: Readonly<Record<string, string>>): Item[] => Object.entries(titles).map(([value, title]) => ({ value, title }));

const tool = <Icon extends string>(description: string, icon: Icon, choices: readonly Item[]) => ({
  description,
  toolbar: { title: description, icon, dynamicTitle: true, items: [...choices] },
});

/** What the toolbar of Storybook changes about the page around a story. */
export const tools = {
  theme: tool(
    'Theme',
    'mirror',
    items({
      light: 'Light',
      dark: 'Dark',
      // The browser itself forces no colours on a page that asks for it: what it would do to anything else is not shown.
      'forced-light': 'Forced colours on white (our rules only)',
      'forced-dark': 'Forced colours on black (our rules only)',
    }),
  ),
  locale: tool(
    'Language',
    'globe',
    languageNames.map(([value, title]) => ({ value, title })),
  ),
  direction: tool('Direction', 'transfer', items({ auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' })),
  width: tool('Width of the container', 'ruler', items({ full: 'Full width', 720: '720 px', 480: '480 px', 320: '320 px', 240: '240 px' })),
  spacing: tool('Text spacing', 'paragraph', items({ usual: 'Usual text spacing', wide: 'Text spaced as in WCAG 1.4.12' })),
};

export type Globals = Partial<Record<keyof typeof tools, unknown>>;

export const usual = { theme: 'light', locale: 'en', direction: 'auto', width: 'full', spacing: 'usual' } satisfies Globals;

const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

// Besides what the library's own rules say, the browser takes away shadows and colours links.
const forcedColours = `
  * { box-shadow: none !important; text-shadow: none !important; }
  a:any-link { color: LinkText !important; }
`;

/** Makes the page what the toolbar says. */
export function setPage(globals: Globals): void {
  const { theme, locale, direction, spacing } = { ...usual, ...globals } as Record<keyof typeof tools, string>;
  const [scheme = 'light'] = theme.split('-').slice(-1);
  const isForced = theme.startsWith('forced');
  document.documentElement.style.colorScheme = scheme;
  speak(locale, direction === 'auto' ? undefined : (direction as Direction));
  forceColours(isForced);
  applyEverywhere((isForced ? forcedColours : '') + (spacing === 'wide' ? wideSpacing : ''));
}

/** A story, in a container as wide as the toolbar says. */
export function inContainer(story: unknown, { width = usual.width }: Globals): TemplateResult {
  return html`<div data-width=${width} style="max-inline-size: 100%; inline-size: ${width === 'full' ? 'auto' : `${String(width)}px`}">
    ${story}
  </div>`;
}
