import { defineConfig } from 'electron-vite';
import renderer from './vite.renderer.config.ts';

// Everything is bundled: the packed program has no node_modules. `electron` and Node's built-ins stay outside by
// themselves.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/main/index.ts' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file that requires only electron.
      rolldownOptions: {
        input: { index: 'src/main/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
});
