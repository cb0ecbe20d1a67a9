import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeDraft } from '../../src/shared/report/draft-file.ts';
import { type Bench, medianTime } from './measure.ts';
import { fullReports } from './reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built command line, from start to exit, in a process of its own; built for this into a folder apart. */
export const benchCliStart: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.cli.config.ts'),
      logLevel: 'error',
      build: { outDir: folder },
    });
    const draft = join(folder, 'draft.json');
    const [report] = fullReports(1);
    if (!report) return [];
    writeFileSync(draft, writeDraft(report));
    const times = { runs: 15, warmUp: 3 };
    const call = (...args: readonly string[]) =>
      medianTime(() => {
        const { status } = spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], {
          stdio: 'ignore',
        });
        if (status !== 0 && status !== 1) throw new Error(`cli ${args.join(' ')} ended with ${status}`);
      }, times);
    const { runs } = times;
    const word = join(folder, 'report.docx');
    return [
      {
        name: 'cli: check, start to exit',
        median: await call('check', draft),
        target: 500,
        unit: 'ms',
        runs,
      },
      {
        name: 'cli: export, start to exit',
        median: await call('export', draft, '-o', word),
        unit: 'ms',
        runs,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
