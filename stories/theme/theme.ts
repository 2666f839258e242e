import { styleMap } from 'lit/directives/style-map.js';
import { html, render } from 'lit';
import { laterTokens } from '../../src/styles/later-tokens.js';
import { tokens as firstTokens } from '../../src/styles/tokens.js';
import { judge, type Judged } from './contrast-pairs.js';
import { tokensReadIn, valueIn, type ReadToken, type Scheme, type TokenValue } from './read-tokens.js';

/** What a host sets: values as they are written, by the names of the tokens. */
export type Theme = Readonly<Record<string, string>>;

/** What a theme comes to. */
export interface Outcome {
  readonly values: ReadonlyMap<string, TokenValue>;
  readonly contrast: readonly Judged[];
}

export type Outcomes = Readonly<Record<Scheme, Outcome>>;

const sheets = [firstTokens, laterTokens].map(({ cssText }) => withoutConditions(cssText));

export const tokens: readonly ReadToken[] = tokensReadIn(sheets);

/** Draws the tokens alone, where nobody sees it, and reads what the browser makes of them. */
export const outcomesOf = (theme: Theme, page: Element): Outcomes => ({
  light: outcomeOf(theme, 'light', page),
  dark: outcomeOf(theme, 'dark', page),
});

function outcomeOf(theme: Theme, scheme: Scheme, page: Element): Outcome {
  const place = document.createElement('div');
  page.append(place);
  render(html`<div hidden style=${styleMap({ ...theme, 'color-scheme': scheme, 'forced-color-adjust': 'none' })}></div>`, place);
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  render(html`<div class="ek"></div>`, root);
  const element = root.querySelector('.ek')!;
  const values = new Map(tokens.map(token => [token.name, valueIn(element, token)]));
  const contrast = judge(element);
  place.remove();
  return { values, contrast };
}

/** What a host sets is what there is without them: who designs may force their own colours, or want no motion. */
function withoutConditions(cssText: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  const last = sheet.cssRules.length - 1;
  for (let index = last; index >= 0; index--) if (sheet.cssRules[index] instanceof CSSMediaRule) sheet.deleteRule(index);
  return sheet;
}

const schemes: readonly Scheme[] = ['light', 'dark'];

/** Of a theme, what makes a difference. */
export const differing = (theme: Theme, outcomes: Outcomes, defaults: Outcomes): Theme =>
  Object.fromEntries(
    tokens.flatMap(({ name }) => {
      const differs = schemes.some(scheme => outcomes[scheme].values.get(name)?.text !== defaults[scheme].values.get(name)?.text);
      return differs && theme[name] !== undefined ? [[name, theme[name]] as const] : [];
    }),
  );

/** Two colours as one value. */
export const inBoth = ({ light, dark }: Readonly<Record<Scheme, string>>): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** As a host pastes it. */
export const cssOf = (theme: Theme): string => {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `:root {\n${lines.join('')}}\n` : '';
};
