// A program of its own for killed-writes.test.ts: backs drafts up without end, and says of each when it was told
// that it is on the disk. Usage: keep-writing.ts <folder> <scratch folder>
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createLog } from '../../../src/main/files/log.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';

const [folder = '', scratch = ''] = process.argv.slice(2);
const log = createLog(scratch, () => new Date());
const writer = createBackupWriter({
  place: () => ({ folder, chosen: false }),
  log,
  now: () => new Date(),
  pause: 0,
});

for (let count = 1; ; count += 1) {
  const id = `draft-${count % 3}`;
  const now = new Date().toISOString();
  const draft = blankDraft({ id, format: '2021', year: 2025, unit: '某某镇人民政府', now });
  // Some hundred KB, so that a kill can find a write half done.
  const text = writeDraft({ ...draft, texts: { overview: `${count}\n${'收到申请三件。'.repeat(20_000)}` } });
  const { kind } = await writer.write(text);
  if (kind === 'done') process.stdout.write(`${id} ${count}\n`);
}
