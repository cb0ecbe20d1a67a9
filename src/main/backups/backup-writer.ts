import { join } from 'node:path';
import type { Done, Failure } from '../../shared/desktop-api.ts';
import { RegisterFileError } from '../../shared/register/register-file.ts';
import { DraftFileError } from '../../shared/report/draft-file.ts';
import { failure, failureOf } from '../files/failure.ts';
import type { Log } from '../files/log.ts';
import { type BackupPlace, ensureBackupFolder, makeFolder, tidyBackups } from './backup-folder.ts';
import { setsFolder } from './backup-names.ts';
import { setOf } from './backup-sets.ts';
import { type CopyToKeep, copyToKeep } from './copy-to-keep.ts';
import { keepCopy } from './keep-copy.ts';

export interface BackupWriterOptions {
  readonly place: () => BackupPlace;
  readonly log: Log;
  readonly now: () => Date;
  /** At least so many milliseconds between two rounds of writing. */
  readonly pause: number;
}

export interface BackupWriter {
  /** Keeps a copy of a draft or a register; answers when it is on the disk, together with those handed over meanwhile. */
  readonly write: (text: string) => Promise<Done | Failure>;
  /** Writes at once what is waiting; for the end of the program. */
  readonly flush: () => Promise<void>;
}

interface Waiting {
  readonly copy: CopyToKeep;
  readonly answers: readonly ((result: Done | Failure) => void)[];
}

/** Writes backups in rounds, the newest text of each draft and register once a round. */
export function createBackupWriter({ place, log, now, pause }: BackupWriterOptions): BackupWriter {
  let waiting: ReadonlyMap<string, Waiting> = new Map();
  let timer: NodeJS.Timeout | undefined;
  let lastRound = Number.NEGATIVE_INFINITY;
  let round = Promise.resolve();
  let tidied = '';
  /** Of each what was written last: one without a lineage follows it, and knows of nothing else. */
  const written = new Map<string, string>();

  const writeRound = async () => {
    clearTimeout(timer);
    timer = undefined;
    lastRound = performance.now();
    const taken = waiting;
    waiting = new Map();
    const where = place();
    for (const { copy, answers } of taken.values()) {
      const result = await keepCopies(where, copy, written.get(copy.id), now(), log);
      if (result.kind === 'done') written.set(copy.id, copy.text);
      for (const answer of answers) answer(result);
    }
    const today = `${where.folder} ${setOf(now())}`;
    if (tidied === today) return;
    tidied = today;
    await tidyBackups(where.folder, now());
  };

  const flush = () => {
    round = round.then(writeRound).catch(error => log.writeError('backup.round', error));
    return round;
  };

  const hold = (copy: CopyToKeep): Promise<Done | Failure> =>
    new Promise(resolve => {
      const answers = [...(waiting.get(copy.id)?.answers ?? []), resolve];
      waiting = new Map(waiting).set(copy.id, { copy, answers });
      timer ??= setTimeout(() => void flush(), Math.max(0, lastRound + pause - performance.now()));
    });

  const write = async (text: string): Promise<Done | Failure> => {
    try {
      return hold(copyToKeep(text));
    } catch (error) {
      const isSaid = error instanceof DraftFileError || error instanceof RegisterFileError;
      return failure(isSaid ? error.message : '这份内容不是报告，没有备份。');
    }
  };

  return { write, flush };
}

/** The latest copy and today's. */
async function keepCopies(
  place: BackupPlace,
  copy: CopyToKeep,
  before: string | undefined,
  now: Date,
  log: Log,
): Promise<Done | Failure> {
  const { folder } = place;
  const today = join(folder, setsFolder, setOf(now));
  try {
    await ensureBackupFolder(place);
    await keepCopy(folder, copy, before);
    await makeFolder(today, true);
    await keepCopy(today, copy, before);
  } catch (error) {
    log.writeError('backup.failed', error);
    return failureOf(error, `备份没有写进“${folder}”。请检查这个文件夹，或另选备份文件夹。`);
  }
  return { kind: 'done' };
}
