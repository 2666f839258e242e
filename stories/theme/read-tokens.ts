import { tokens as described } from '../docs/manifest.js';
import { paintedAs } from './painted-as.js';

export type Scheme = 'light' | 'dark';

/** What a token holds. */
export type TokenKind = 'colour' | 'length' | 'time' | 'shadow' | 'font';

/** A public token, and where the style sheets of an element read it. */
export interface ReadToken {
  readonly name: string;
  readonly description: string;
  /** The property that is set to it: one of the private names, or what it is about. */
  readonly property: string;
  /** What is taken where it is not set. */
  readonly fallbacks: readonly string[];
}

export interface TokenValue {
  readonly kind: TokenKind;
  /** As it is computed; a colour as it is painted, such as `#0b6478`. */
  readonly text: string;
}

/** How each kind is told from its value, and computed. */
const probes: Readonly<Record<TokenKind, string>> = {
  colour: 'color',
  length: 'text-indent',
  time: 'transition-duration',
  shadow: 'box-shadow',
  font: 'font-family',
};

/** Every public token that these style sheets read, in the order in which they are written down. */
export function tokensReadIn(sheets: readonly CSSStyleSheet[]): readonly ReadToken[] {
  const reads = sheets.flatMap(({ cssRules }) => [...cssRules].flatMap(readsOf));
  return described.flatMap(({ name, description = '' }) => {
    const own = reads.filter(read => read.name === name);
    const [first] = own;
    return first ? [{ name, description, property: first.property, fallbacks: [...new Set(own.map(({ fallback }) => fallback))] }] : [];
  });
}

interface Read {
  readonly name: string;
  readonly property: string;
  readonly fallback: string;
}

function readsOf(rule: CSSRule): Read[] {
  if (!(rule instanceof CSSStyleRule)) return [];
  return [...rule.style].flatMap(property => {
    const [, name, fallback] = /^var\((--enrollkit-[a-z-]+), ([^]+)\)$/.exec(rule.style.getPropertyValue(property).trim()) ?? [];
    return name !== undefined && fallback !== undefined ? [{ name, property, fallback }] : [];
  });
}

/** What a token is in an element that reads it. */
export function valueIn(element: Element, { property }: ReadToken): TokenValue {
  const written = getComputedStyle(element).getPropertyValue(property);
  const kind = (Object.keys(probes) as TokenKind[]).find(one => CSS.supports(probes[one], written)) ?? 'font';
  if (!property.startsWith('--')) return { kind, text: written };
  const probe = document.createElement('i');
  probe.style.setProperty(probes[kind], `var(${property})`);
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const computed = getComputedStyle(probe).getPropertyValue(probes[kind]);
  probe.remove();
  return { kind, text: kind === 'colour' ? (paintedAs(computed) ?? computed) : computed };
}
