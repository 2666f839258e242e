import type { Page } from 'playwright';
import type { Look } from './looks.js';

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

const widest = 2200;
const gap = 16;

/** All pictures on one sheet, each under its name. */
export async function sheetOf(page: Page, { width }: Look, pictures: readonly Picture[]): Promise<Buffer> {
  const columns = Math.max(1, Math.min(pictures.length, Math.floor(widest / (width + gap))));
  await page.goto('about:blank');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: columns * (width + gap) + gap, height: 400 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: ${String(gap)}px; background: #777; color: #fff; font: 14px sans-serif; display: grid; grid-template-columns: repeat(${String(columns)}, ${String(width)}px); gap: ${String(gap)}px; align-items: start }
      figure { margin: 0 }
      img { display: block; inline-size: ${String(width)}px }
    </style>
    ${pictures.map(({ name, png }) => `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('')}
  `);
  return page.screenshot({ fullPage: true });
}
