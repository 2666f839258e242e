import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserContextOptions } from 'playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/find-browser.js';
import { accessibilityTree } from './test/support/accessibility-tree.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The stories' plugin would report the run to Storybook's makers.
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

/** Letters that look the same wherever they are drawn. */
const steadyLetters = ['--font-render-hinting=none', '--disable-lcd-text'];

const chromium = (args: readonly string[] = [], contextOptions: BrowserContextOptions = {}): object => {
  const launch = launchOptions();
  return {
    enabled: true,
    headless: true,
    ui: false,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { ...launch, args: [...(launch.args ?? []), ...args] }, contextOptions }),
    instances: [{ browser: 'chromium' }],
  };
};

/**
 * How the committed pictures are compared. Other versions and builds of the browser smooth the edge of a letter a little differently;
 * what moves by two pixels, or has another colour, is far more than that.
 */
const pictureOptions = {
  comparatorName: 'pixelmatch' as const,
  comparatorOptions: { threshold: 0.05, allowedMismatchedPixelRatio: 0.003 },
  resolveScreenshotPath: ({ arg, ext }: PicturePath): string => here(`test/visual/pictures/${arg}${ext}`),
  resolveDiffPath: ({ arg, ext }: PicturePath): string => here(`test-results/visual/${arg}${ext}`),
};

interface PicturePath {
  readonly arg: string;
  readonly ext: string;
}

/** What the browser is sent as one file each; found late, any of them would reload the page under a running test. */
const dependencies = [
  '@simplewebauthn/browser',
  'lit',
  'lit/async-directive.js',
  'lit/decorators.js',
  'lit/directives/class-map.js',
  'lit/directives/if-defined.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/style-map.js',
  'lit/directives/cache.js',
  'lit/directives/keyed.js',
  'lit/directives/guard.js',
  'lit/directives/until.js',
  // Storybook's renderer imports it, and would bring a second Lit.
  'lit/directive-helpers.js',
  'xstate',
  'qrcode/lib/core/qrcode.js',
];

const projects: TestProjectConfiguration[] = [
  {
    cacheDir: 'node_modules/.vite/browser',
    // An example that a story shows names the package as any host does; here it gets the sources, as everything around it does.
    resolve: { tsconfigPaths: true, alias: { '@web/test-runner-commands': here('test/support/wtr-commands-stub.ts') } },
    optimizeDeps: {
      include: [
        ...dependencies,
        '@open-wc/testing',
        '@open-wc/testing-helpers',
        'axe-core',
        'fast-check',
        'idb',
        'jsqr',
        'otpauth',
        'xstate/graph',
        'zxing-wasm/reader',
      ],
    },
    test: {
      name: 'browser',
      globals: true,
      include: ['test/**/*.test.ts'],
      exclude: ['test/**/*.node.test.ts', 'test/e2e/**'],
      setupFiles: ['test/support/fail-on-console.ts'],
      // Nothing here waits on a clock; a busy machine is given its time.
      testTimeout: 60_000,
      browser: { ...chromium(steadyLetters), commands: { accessibilityTree }, expect: { toMatchScreenshot: pictureOptions } },
      // Each file has a page of its own, and much of its time is spent on asking for it.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  },
  {
    cacheDir: 'node_modules/.vite/node',
    // The reference host names the package as any host does; here it gets the sources, built or not.
    resolve: { tsconfigPaths: true },
    test: {
      name: 'node',
      globals: true,
      environment: 'node',
      include: ['test/**/*.node.test.ts'],
      globalSetup: ['test/support/empty-database.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A server, its database and whoever calls it mostly wait for each other.
      maxWorkers: 2,
      sequence: { groupOrder: 2 },
    },
  },
  {
    cacheDir: 'node_modules/.vite/e2e',
    resolve: { tsconfigPaths: true },
    test: {
      name: 'e2e',
      globals: true,
      environment: 'node',
      include: ['test/e2e/**/*.e2e.test.ts'],
      globalSetup: ['test/support/empty-database.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // Each file has a host and a browser of its own. They share a group with the files above: neither core waits for the last of those.
      maxWorkers: 2,
      sequence: { groupOrder: 2 },
    },
  },
  {
    cacheDir: 'node_modules/.vite/storybook',
    // As in `.storybook/vite.config.ts`, which tests do not read: else the stories of an example would need a build.
    resolve: { tsconfigPaths: true },
    plugins: [storybookTest({ configDir: here('.storybook') })],
    optimizeDeps: { include: [...dependencies, '@storybook/web-components-vite', 'storybook/actions'] },
    test: {
      name: 'storybook',
      setupFiles: ['test/support/fail-on-console.ts'],
      testTimeout: 60_000,
      // Axe would measure the colours of what is half faded in.
      browser: chromium([], { reducedMotion: 'reduce' }),
      maxWorkers: 2,
      sequence: { groupOrder: 3 },
    },
  },
];

export default defineConfig({ test: { retry: 0, passWithNoTests: true, projects } });
