import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { openStory } from './contact-sheet/open-story.js';
import { launchOptions } from './find-browser.js';
import { readStorybook, serveStorybook } from './serve-storybook.js';

/** Draws the pictures of the README from stories: `docs/enrollkit-<scheme>.png`. */
const shown = [
  { id: 'security-info-states--listing', width: 640 },
  { id: 'methods-authenticator-app-codes-states--scanning', width: 400 },
  { id: 'methods-authenticator-app-notifications-test-notification--waiting', width: 400 },
] as const;
const height = 910;
const gap = 24;

const entries = readStorybook();
const storybook = await serveStorybook();
const browser = await chromium.launch(launchOptions());
await mkdir('docs', { recursive: true });

for (const scheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  const pictures: { readonly width: number; readonly png: Buffer }[] = [];
  for (const { id, width } of shown) {
    const story = entries.find(entry => entry.id === id);
    if (!story) throw new Error(`There is no story ${id}.`);
    const show = await openStory(page, storybook.address, story, 'en');
    pictures.push({ width, png: await show({ name: scheme, locale: 'en', width, scheme, forced: false }) });
  }
  await writeFile(`docs/enrollkit-${scheme}.png`, await side(page, pictures, scheme === 'light' ? '#eef1f4' : '#0b0e12'));
  await page.close();
}

await browser.close();
await storybook.close();

/** One beside the other, all from the top, cut where the highest is cut. */
async function side(page: Page, pictures: readonly { width: number; png: Buffer }[], ground: string): Promise<Buffer> {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: pictures.reduce((sum, { width }) => sum + width + gap, gap), height });
  await page.goto('about:blank');
  await page.setContent(`<!doctype html>
    <style>
      body { display: flex; gap: ${String(gap)}px; align-items: start; margin: ${String(gap)}px; background: ${ground} }
      img { border-radius: 12px }
    </style>
    ${pictures.map(({ width, png }) => `<img width="${String(width)}" src="data:image/png;base64,${png.toString('base64')}">`).join('')}`);
  return page.screenshot();
}
