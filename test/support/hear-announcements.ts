import { onTestFinished } from 'vitest';

const regions = '[role="status"], [role="alert"]';

/** What the live regions of the page say from now on, in order, wherever they stand outside of shadow roots or in `roots`. */
export function hearAnnouncements(...roots: readonly Node[]): readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(changes => {
    for (const region of new Set(changes.map(({ target }) => target))) {
      if (region instanceof Element && region.matches(regions) && region.textContent) heard.push(region.textContent);
    }
  });
  for (const root of [document, ...roots]) observer.observe(root, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}
