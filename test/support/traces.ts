import type { AnyActorRef } from 'xstate';
import { everythingIn } from './everything-in.js';

/** What is said to the page's own tools, from now on. */
export interface Traces {
  /** All that a page gives away but by what is to be seen on it, as one text. */
  now(): Promise<string>;
  /** Looks away again. */
  end(): void;
}

const levels = ['debug', 'info', 'log', 'trace', 'warn', 'error'] as const;

/** Follows what scripts, extensions and loggers can get hold of: attributes, events, storage, addresses, the console. */
export function followTraces(): Traces {
  const told: string[] = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    told.push(everythingIn(fieldsOf(event)));
    return dispatchEvent.call(this, event);
  };
  const { console: page } = globalThis;
  const usual = { ...page };
  for (const level of levels) {
    page[level] = (...values: unknown[]) => {
      told.push(...values.map(everythingIn));
      usual[level](...values);
    };
  }

  return {
    async now() {
      const places = [location.href, document.title, document.referrer, document.cookie, window.name, JSON.stringify(history.state)];
      const stores = [
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(await indexedDB.databases()),
      ];
      const requests = performance.getEntries().map(({ name }) => name);
      return [...told, ...places, ...stores, ...requests, ...marksIn(document)].join('\n');
    },
    end() {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      Object.assign(page, usual);
    },
  };
}

/** Those that it inherits too. The page itself is looked at elsewhere. */
function fieldsOf(event: Event): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name in event) {
    const value: unknown = event[name as keyof Event];
    if (!(value instanceof Node) && value !== globalThis) fields[name] = value;
  }
  return fields;
}

/** What a machine, and all that it runs, would leave behind if it were put away. */
export const keptBy = (actor: AnyActorRef): string =>
  JSON.stringify((actor as { getPersistedSnapshot(options: object): unknown }).getPersistedSnapshot({ __unsafeAllowInlineActors: true }));

/** Names, attributes and comments, in open shadow roots too; not the texts and the values, which the person is to see. */
function* marksIn(root: Document | ShadowRoot): Generator<string> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Comment) yield node.data;
    if (!(node instanceof Element)) continue;
    yield node.localName;
    for (const { name, value } of node.attributes) yield `${name}=${value}`;
    if (node.shadowRoot) yield* marksIn(node.shadowRoot);
  }
}

/** The ways in which a secret may be written somewhere, each without spaces and in small letters. */
export function formsOf(secret: string): string[] {
  const plain = withoutSpaces(secret);
  const bytes = [...new TextEncoder().encode(secret)];
  const base64 = [0, 1, 2].map(offset => btoa(String.fromCharCode(...bytes.slice(offset))).slice(0, -4)).filter(form => form.length > 5);
  const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [...new Set([plain, encodeURIComponent(secret), [...secret].reverse().join(''), hex, ...base64].map(withoutSpaces))];
}

/** The secrets that stand in a text, however they are written. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  const searched = withoutSpaces(text);
  return secrets.filter(secret => formsOf(secret).some(form => searched.includes(form)));
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '').toLowerCase();
