import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Heap a worker may use: a file that needs more is no report, and costs itself only. */
const mostHeap = { maxOldGenerationSizeMb: 256 };

/**
 * Starts a script as a worker thread. What makes Node read TypeScript does not reach into threads: run from its
 * sources (npm run cli), the script is loaded by a line that asks for it again. The built program has none of that.
 * @param entry the script's path
 * @param workerData what the script is told at its start
 */
export function startWorker(entry: string, workerData: unknown): Worker {
  if (!entry.endsWith('.ts')) return new Worker(entry, { resourceLimits: mostHeap, workerData });
  const tsx = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(entry).resolve('tsx/package.json')),
  );
  const [api, script] = [tsx, pathToFileURL(entry)].map(({ href }) => JSON.stringify(href));
  const load = `import(${api}).then(({ register }) => { register(); return import(${script}); });`;
  return new Worker(load, { eval: true, resourceLimits: mostHeap, workerData });
}
