import type { Page } from 'playwright';
import type { Entry } from '../serve-storybook.js';
import type { Look } from './looks.js';

interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
}

/** Opens a story and waits until it has been played; what comes back draws it in a look of the same language. */
export async function openStory(page: Page, address: string, { id }: Entry, locale: string): Promise<(look: Look) => Promise<Buffer>> {
  // The look before may be forced colours, in which a story is not to be played.
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=locale:${locale}`);
  await page.waitForFunction(() => {
    const { phase = '' } = (globalThis as unknown as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return ['finished', 'errored', 'aborted'].includes(phase);
  });
  return async ({ width, scheme, forced }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
    await page.evaluate(name => void (document.documentElement.style.colorScheme = name), scheme);
    await page.evaluate(drawWhole);
    // The page, and not the story in it: a dialog lies over it, and has no height that the page knows of.
    return page.screenshot({ fullPage: true, animations: 'disabled' });
  };
}

/** Has all be drawn: what is far below the window is left out by a list, but is in a picture of the whole page. */
function drawWhole(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  const roots: (Document | ShadowRoot)[] = [document];
  // Those that are found on the way are gone through too.
  for (const root of roots) {
    root.adoptedStyleSheets.push(sheet);
    roots.push(...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []));
  }
}
