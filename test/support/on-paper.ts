import { emulateMedia } from './emulate.js';

/** What is to be seen of the page by a printer. */
export async function onPaper<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  await emulateMedia({ media: 'print' });
  try {
    return await look();
  } finally {
    await emulateMedia();
  }
}

/** Everything that can be read on the page now, in open shadow roots too. */
export function readable(root: ParentNode = document.body): string {
  const texts: string[] = [];
  const look = (node: Node): void => {
    if (node instanceof Element) {
      if (!node.checkVisibility({ visibilityProperty: true })) return;
      if (node.localName === 'style' || node.localName === 'script') return;
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(look);
    }
    if (node instanceof Text) texts.push(node.data);
    node.childNodes.forEach(look);
  };
  root.childNodes.forEach(look);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
