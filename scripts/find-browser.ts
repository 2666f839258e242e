import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

const names = [
  // The same browser without windows; a page opens in it three times as fast.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const inPath = (): string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name)));
};

const onMac = (): string[] =>
  ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(app => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );

const onWindows = (): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap(name => process.env[name] ?? [])
    .flatMap(folder => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);

const places = (): string[] => {
  if (process.platform === 'darwin') return [...onMac(), ...inPath()];
  if (process.platform === 'win32') return onWindows();
  return inPath();
};

/** What a browser says it is; nothing where it does not start, as with Ubuntu's `chromium-browser`, which only points to a store. */
export const browserVersion = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  // On Windows the browser opens a window instead of answering.
  if (process.platform === 'win32') return 'a browser';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
};

/** Where a browser of the Chromium family is: the one `CHROMIUM_PATH` names, an installed one, or the one Playwright downloaded. */
export const findBrowser = (): string | undefined => {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return wanted;
  return [...places(), chromium.executablePath()].find(path => browserVersion(path) !== undefined);
};

/** How Playwright starts it: nothing of the browser's own talks to the network. */
export const launchOptions = (): LaunchOptions => {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  };
};
