import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The library's own build has nothing to say about the site: its entries, its externals, its copied files.
  viteFinal: ({ build, plugins, ...rest }) => ({
    ...rest,
    plugins: (plugins ?? []).filter(plugin => !(plugin && 'name' in plugin && ownPlugins.has(plugin.name))),
    build: { ...(build?.outDir === undefined ? {} : { outDir: build.outDir }), emptyOutDir: true },
  }),
};

const ownPlugins = new Set(['bundle-qr-encoder', 'copy-openapi']);

export default config;
