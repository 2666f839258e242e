// First, so that it sees every shadow root.
import { applyEverywhere } from '../../stories/toolbar/page-styles.js';
import { html, nothing, render } from 'lit';
import { page, server, userEvent } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { allStories } from '../../stories/support/all-stories.js';
import { speak } from '../../stories/support/languages.js';
import { settled } from '../../stories/support/settled.js';
import { emulateMedia, emulateTimezone } from '../support/emulate.js';
import { pictures, type Picture } from './pictures.js';
// The project's own, so that a picture is the same on every machine.
import '@fontsource-variable/rubik/wght.css';
import '@fontsource/noto-sans-mono/latin-400.css';
import '@fontsource/noto-sans-mono/latin-600.css';
import './steady-page.css';

// Before a story is read, which may ask what day it is. Time stands still.
vi.hoisted(() => vi.useFakeTimers({ now: Date.UTC(2026, 5, 15, 12), toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));

const canvas = document.createElement('main');

async function show({ story, width, height, lang, theme, forced }: Picture): Promise<void> {
  await page.viewport(width, 600);
  await emulateMedia({
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  document.documentElement.style.colorScheme = theme;
  speak(lang);
  canvas.style.blockSize = height === undefined ? '' : `${height}px`;
  document.body.append(canvas);
  const listed = allStories.find(({ name }) => name === story);
  if (!listed) throw new Error(`No story is called ${story}.`);
  render(html`${listed.draw()}`, canvas);
  await settled(canvas);
  await listed.play(canvas);
  await settled(canvas);
  await document.fonts.ready;
  // What is below the edge would not be drawn.
  await page.viewport(width, height ?? Math.ceil(canvas.getBoundingClientRect().height));
  // Wherever another test left the pointer, it is over nothing now.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
}

beforeAll(async () => {
  // Else letters are fitted to the pixels as the machine likes it.
  applyEverywhere('* { text-rendering: geometricPrecision !important; }');
  await emulateTimezone('UTC');
});
afterAll(() => emulateTimezone());

afterEach(async () => {
  render(nothing, canvas);
  canvas.remove();
  speak('en');
  document.documentElement.style.colorScheme = '';
  await emulateMedia();
});

// Other systems draw letters in ways of their own.
describe.runIf(server.platform === 'linux')('the picture of', () => {
  it.for(pictures)('$name is what it was', async (picture, { task }) => {
    task.meta.fact = { kind: 'picture', name: picture.name };
    await show(picture);

    await expect(canvas, 'Look at the pictures below; if it is meant to look so, accept it by `npm run visual:update`').toMatchScreenshot(
      picture.name,
    );
  });
});
