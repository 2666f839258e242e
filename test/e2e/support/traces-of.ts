import type { Page } from 'playwright';

/**
 * All that a page gives away to whoever looks at it, as one text: the names and attributes of its elements, in open shadow roots too,
 * its address, its title and what it keeps. Not the texts, values and drawings, which the person is to see.
 */
export async function tracesOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const traces = [location.href, document.title, document.cookie, JSON.stringify(history.state), JSON.stringify(document.referrer)];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const isDrawing = (name: string): boolean => name === 'd' && element.localName === 'path';
        traces.push(element.localName);
        for (const { name, value } of element.attributes) if (!isDrawing(name)) traces.push(`${name}=${value}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
      for (const node of [...root.childNodes]) if (node.nodeType === Node.COMMENT_NODE) traces.push(node.nodeValue ?? '');
    };
    look(document);
    for (const storage of [localStorage, sessionStorage]) traces.push(JSON.stringify({ ...storage }));
    traces.push(JSON.stringify(await indexedDB.databases()), JSON.stringify(await caches.keys()), window.name);
    traces.push(JSON.stringify(performance.getEntries().map(({ name }) => name)));
    return traces.join('\n');
  });
}
