import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the bare pages that the screens are measured against. */
export async function buildFloors(outDir: string): Promise<void> {
  await build({
    root: 'scripts/bench/pages',
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      rolldownOptions: {
        input: ['bare-grid', 'bare-react', 'bare-text', 'seed'].map(
          name => `scripts/bench/pages/${name}.html`,
        ),
      },
    },
  });
}
