import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row } from './measure.ts';

/** A build that is measured: this one, or another checkout of the project to compare it with. */
export interface Subject {
  readonly folder: string;
  /** The built screens and the built command line. */
  readonly screens: string;
  readonly cli: string;
  readonly runChecks: typeof import('../../src/shared/checks/run-checks.ts').runChecks;
  readonly exportDocx: typeof import('../../src/shared/document/export-docx.ts').exportDocx;
  readonly importReport: typeof import('../../src/shared/import/import-report.ts').importReport;
}

/**
 * Loads the sources of a checkout and finds what was built there.
 * @throws Error where something of it is missing, e.g. because it was not built.
 */
export async function openSubject(at: string): Promise<Subject> {
  const folder = resolve(at);
  const load = (path: string) => import(pathToFileURL(join(folder, 'src/shared', path)).href);
  const screens = join(folder, 'out/renderer');
  const cli = join(folder, 'out/cli.cjs');
  for (const built of [join(screens, 'index.html'), cli]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: npm ci && npm run build there first`);
  }
  const { runChecks } = await load('checks/run-checks.ts');
  const { exportDocx } = await load('document/export-docx.ts');
  const { importReport } = await load('import/import-report.ts');
  return { folder, screens, cli, runChecks, exportDocx, importReport };
}

/** A group of rows that belong together, of all builds in turns, each as soon as it is measured. */
export type Bench = (subjects: readonly Subject[]) => AsyncIterable<Row>;
