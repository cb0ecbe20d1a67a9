import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Absolute: Vite reads it against its root when serving and against the current folder when building.
const page = fileURLToPath(new URL('./src/renderer/index.html', import.meta.url));

/** The screens: built by electron-vite for both hosts, and served by Vite alone for developing in a browser. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [react()],
  build: {
    rolldownOptions: {
      input: page,
      output: {
        // All that the first screen needs as one file: each further one costs an old PC a hundredth of a second.
        codeSplitting: { groups: [{ name: 'start', test: /renderer[\\/]index\.tsx$/ }] },
      },
    },
    // Inlined assets would be data: URLs, which the content security policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // electron-vite turns this off; an old PC parses a third of the script in a third of the time.
    minify: true,
  },
  worker: { format: 'es' },
});
