import { defineConfig } from 'vite';

// An example names the package as any host does; here it gets the sources, as everything around it does.
export default defineConfig({ resolve: { tsconfigPaths: true } });
