import { browserVersion, findBrowser } from './find-browser.js';
import { installSystemPackages } from './install-system-packages.js';
import { run } from './run.js';

const found = (): boolean => {
  const path = findBrowser();
  const version = path === undefined ? undefined : browserVersion(path);
  if (version === undefined) return false;
  console.log(`The tests run in ${version} (${path}).`);
  return true;
};

const fonts = 'fonts-liberation';
const packages = { apt: ['chromium-headless-shell', fonts], dnf: ['chromium'], pacman: ['chromium'], brewCask: ['chromium'] };
/** For systems that have no package of the browser without windows. */
const withWindows = { apt: ['chromium', fonts] };

/** Makes sure that there is a browser to run the tests in, and says what it does for that. Never asks. */
export const ensureBrowser = (): boolean => {
  if (found()) return true;
  if (process.env['CHROMIUM_PATH']) {
    console.error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which does not start.`);
    return false;
  }
  console.log('There is no Chrome, Chromium or Edge on this machine.');
  if ((installSystemPackages(packages) || installSystemPackages(withWindows)) && found()) return true;

  console.log('Downloading the browser that Playwright provides: npx playwright install chromium');
  if (run('playwright', ['install', 'chromium']) && found()) return true;

  console.error('No browser could be provided. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
  return false;
};
