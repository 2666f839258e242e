import { printOnlySheet } from '../styles/print-only.js';

/**
 * Prints one element and nothing else of the page, on a person's click only. It stands on the page until it is printed or `signal`
 * aborts, is to be seen on paper alone, and leaves no trace. Answers whether the browser could be asked to print.
 *
 * In the page itself, since a frame or a window of its own is what a strict content security policy forbids first.
 */
export const printOnly = (element: HTMLElement, signal: AbortSignal): boolean => {
  const { styleSheet } = printOnlySheet;
  if (!styleSheet || signal.aborted) return false;
  const standing = new AbortController();
  const cleanUp = (): void => {
    standing.abort();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== styleSheet);
  };

  element.classList.add('ek-print-only');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  document.body.append(element);
  for (const [target, type] of [
    [window, 'afterprint'],
    [signal, 'abort'],
  ] as const)
    target.addEventListener(type, cleanUp, { signal: standing.signal });

  try {
    print();
    return true;
  } catch {
    cleanUp();
    return false;
  }
};
