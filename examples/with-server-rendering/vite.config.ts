import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/* Builds what the browser loads: see server.tsx. */
export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: 'client.tsx', output: { entryFileNames: 'client.js' } } },
});
