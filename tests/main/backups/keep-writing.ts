// A program of its own for killed-writes.test.ts: backs drafts up without end, and says of each when it was told
// that it is on the disk. Usage: keep-writing.ts <folder> <scratch folder>
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listBackups } from '../../../src/main/backups/backup-list.ts';
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createFileTokens } from '../../../src/main/files/file-tokens.ts';
import { createLog } from '../../../src/main/files/log.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { joined, type Lineage } from '../../../src/shared/report/lineage.ts';

const [folder = '', scratch = ''] = process.argv.slice(2);
const log = createLog(scratch, () => new Date());
const writer = createBackupWriter({
  place: () => ({ folder, chosen: false }),
  log,
  now: () => new Date(),
  pause: 0,
});

// It goes on from the backups it finds, as a program does that has saved them all.
const tokens = createFileTokens();
let before: Lineage = {};
for (const { token } of (await listBackups(folder, tokens)).backups) {
  before = joined(before, readDraft(readFileSync(tokens.pathOf(token) ?? '', 'utf8')).lineage ?? {});
}
const run = randomUUID();

for (let count = 1; ; count += 1) {
  const id = `draft-${count % 3}`;
  const now = new Date().toISOString();
  const draft = blankDraft({ id, format: '2021', year: 2025, unit: '某某镇人民政府', now });
  // Some hundred KB, so that a kill can find a write half done.
  const text = writeDraft({
    ...draft,
    lineage: { ...before, [run]: count },
    texts: { overview: `${count}\n${'收到申请三件。'.repeat(20_000)}` },
  });
  const { kind } = await writer.write(text);
  if (kind === 'done') process.stdout.write(`${id} ${count}\n`);
}
