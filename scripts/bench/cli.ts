import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDraft } from '../../src/shared/report/draft-file.ts';
import { rowInTurns } from './measure.ts';
import { fullReports } from './reports.ts';
import type { Bench, Subject } from './subject.ts';

const times = { runs: 11, warmUp: 2 };

/** The built command line, from start to exit, in a process of its own: check beside bare Node, export beside check. */
export const benchCli: Bench = async function* (subjects) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const [report] = fullReports(1);
    const [now] = subjects;
    if (!report || !now) return;
    const draft = join(folder, 'draft.json');
    writeFileSync(draft, writeDraft(report));
    const check = (subject: Subject) => () => runNode([subject.cli, 'check', draft]);
    const write = (subject: Subject) => () =>
      runNode([subject.cli, 'export', draft, '-o', join(folder, 'report.docx')]);
    yield await rowInTurns(
      { name: 'cli: check, start to exit', target: 3 },
      { name: 'bare Node', work: () => runNode(['-e', '0']) },
      subjects.map(check),
      times,
    );
    yield await rowInTurns(
      { name: 'cli: export, start to exit', target: 2 },
      { name: 'cli check', work: check(now) },
      subjects.map(write),
      times,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  // 1: the report has errors.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}
