import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens: built by electron-vite for both hosts, and served by Vite alone for developing in a browser. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [react()],
  build: {
    rolldownOptions: { input: 'src/renderer/index.html' },
    // Inlined assets would be data: URLs, which the content security policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // electron-vite turns this off; an old PC parses a third of the script in a third of the time.
    minify: true,
  },
  worker: { format: 'es' },
});
