import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const pages = 'scripts/bench/pages';

/** Builds the bare pages that the screens are measured beside, and the page that fills a build's own store. */
export async function buildFloors(subject: string, outDir: string): Promise<void> {
  await buildPages('.', ['bare-grid', 'bare-list', 'bare-react', 'bare-text'], outDir);
  await buildPages(subject, ['seed'], outDir);
}

async function buildPages(project: string, names: readonly string[], outDir: string): Promise<void> {
  const root = join(project, pages);
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: names.map(name => join(root, `${name}.html`)) },
    },
  });
}
