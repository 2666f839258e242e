import type { Page } from 'playwright';
import type { Look } from './looks.js';

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

const widest = 2200;
/** What is higher is scaled down where it is looked at, and loses its hairlines. */
const tallest = 4000;
const gap = 16;
const caption = 20;

/** All pictures, each under its name, on as many sheets as they need. */
export async function sheetsOf(page: Page, { width }: Look, pictures: readonly Picture[]): Promise<Buffer[]> {
  const columns = Math.max(1, Math.min(pictures.length, Math.floor(widest / (width + gap))));
  await page.goto('about:blank');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: columns * (width + gap) + gap, height: 400 });
  const sheets: Buffer[] = [];
  for (const own of sharedOut(pictures, columns)) {
    await page.setContent(`<!doctype html>
      <style>
        body { margin: ${String(gap)}px; background: #777; color: #fff; font: 14px/${String(caption)}px sans-serif; display: grid; grid-template-columns: repeat(${String(columns)}, ${String(width)}px); gap: ${String(gap)}px; align-items: start }
        figure { margin: 0 }
        img { display: block; inline-size: ${String(width)}px }
      </style>
      ${own.map(({ name, png }) => `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('')}
    `);
    sheets.push(await page.screenshot({ fullPage: true }));
  }
  return sheets;
}

/** Whole rows, as many as go on a sheet; at least one. */
function sharedOut(pictures: readonly Picture[], columns: number): Picture[][] {
  const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, row) => pictures.slice(row * columns, (row + 1) * columns));
  const sheets: Picture[][] = [];
  let room = 0;
  for (const row of rows) {
    const height = Math.max(...row.map(heightOf)) + caption + gap;
    if (height > room) {
      sheets.push([]);
      room = tallest - gap;
    }
    sheets.at(-1)?.push(...row);
    room -= height;
  }
  return sheets;
}

/** As the head of the file says. */
const heightOf = ({ png }: Picture): number => png.readUInt32BE(20);
