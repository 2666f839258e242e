import { oneLine } from './one-line.js';

/**
 * What an element is called, to those who do not see it, as far as the elements of this package and plain pages need it (the whole of it
 * is https://www.w3.org/TR/accname-1.2/).
 */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(id => id !== '');
  const named = ids.map(id => oneLine(root.getElementById(id)?.textContent)).filter(name => name !== '');
  if (named.length > 0) return named.join(' ');
  const label = element.getAttribute('aria-label') ?? '';
  if (label !== '') return oneLine(label);
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  if (labels.length > 0) return oneLine(labels.map(one => one.textContent).join(' '));
  return oneLine(textOf(element));
}

/** The text of an element without what is hidden from those who do not see it. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(textOf).join(' ');
}
