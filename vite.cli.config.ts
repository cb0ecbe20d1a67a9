import { defineConfig } from 'vite';

// The command line for plain Node, without node_modules: out/cli.cjs, and beside it what each command loads when
// it is called.
export default defineConfig({
  ssr: { noExternal: true },
  // The build for browsers, without the worker threads that the one for Node loads and nothing here starts.
  resolve: { alias: { fflate: 'fflate/browser' } },
  build: {
    ssr: 'src/main/cli/index.ts',
    outDir: 'out',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'cli.cjs',
        chunkFileNames: 'cli/[name].cjs',
      },
    },
  },
});
