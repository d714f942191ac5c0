import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the browser's files into `dist/web`; in development the API is asked of the server on port 3000. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows files of our own only: no data: scripts or styles, no inline preload code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
