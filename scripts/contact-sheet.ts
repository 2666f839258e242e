import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { looks, turns, type Look } from './contact-sheet/looks.js';
import { openStory } from './contact-sheet/open-story.js';
import { sheetsOf, type Picture } from './contact-sheet/sheet-of.js';
import { launchOptions } from './find-browser.js';
import { readStorybook, serveStorybook } from './serve-storybook.js';

/**
 * Draws every story, in every look, into sheets to look at: `contact-sheets/<title>/<look>.png`, and `<look>-2.png` where they do not
 * fit on one. What is given is looked for in the names of the stories: `npm run contact-sheet -- wizard/states`.
 */
const [filter = ''] = process.argv.slice(2);
const folder = 'contact-sheets';

const stories = readStorybook().filter(
  ({ type, title, name }) => type === 'story' && `${title}: ${name}`.toLowerCase().includes(filter.toLowerCase()),
);
if (!stories.length) throw new Error(`No story is called ${filter}.`);

const storybook = await serveStorybook();
const browser = await chromium.launch(launchOptions());
const tabs = await Promise.all(turns.map(async turn => ({ ...turn, page: await browser.newPage() })));
const desk = await browser.newPage();

for (const title of new Set(stories.map(story => story.title))) {
  const group = stories.filter(story => story.title === title);
  const pictures = new Map<Look, Picture[]>(looks.map(look => [look, []]));
  for (const story of group) {
    // One page for each language that a look asks for: the rest of a look changes under a story that is drawn already.
    await Promise.all(
      tabs.map(async ({ locale, looks: own, page }) => {
        const show = await openStory(page, storybook.address, story, locale);
        for (const look of own) pictures.get(look)?.push({ name: story.name, png: await show(look) });
      }),
    );
  }
  const place = join(folder, title.toLowerCase().replace(/[^a-z]+/g, '-'));
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const [look, own] of pictures) {
    const sheets = await sheetsOf(desk, look, own);
    for (const [index, sheet] of sheets.entries())
      await writeFile(join(place, `${look.name}${index ? `-${String(index + 1)}` : ''}.png`), sheet);
  }
  console.log(`${place}: ${String(group.length)} stories`);
}

await browser.close();
await storybook.close();
