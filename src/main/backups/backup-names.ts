import { createHash } from 'node:crypto';
import { safeFileName } from '../../shared/file-name.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** The folder of the dated sets inside the backup folder. */
export const setsFolder = '历史';

/** The folder made in the user's documents, or in the folder the user chose. */
export const backupFolderName = '年报助手备份';

/** What is left of a write that was killed; writeFileAtomically names it so. */
export const unfinishedName = /^\.[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;

const markLength = 10;

/** The end of every name the draft was backed up under, also when its unit or year had been another. */
export function endOfName(id: string): string {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, markLength);
  return `-${mark}.json`;
}

/**
 * A name a person finds again and no other draft has, e.g. 某某镇人民政府2025年-3f2a90b1c4.json; the second of
 * two that are kept beside each other is 某某镇人民政府2025年(2)-3f2a90b1c4.json.
 */
export function backupName({ id, unit, year }: Pick<Draft, 'id' | 'unit' | 'year'>, count = 1): string {
  return nameOf(id, `${unit.trim() || '未填单位'}${year}年`, count);
}

/** The same of a register: 某某镇人民政府申请台账-3f2a90b1c4.json. */
export function registerBackupName(
  { id, unit }: { readonly id: string; readonly unit: string },
  count = 1,
): string {
  return nameOf(id, `${unit.trim() || '未填单位'}申请台账`, count);
}

function nameOf(id: string, wished: string, count: number): string {
  const end = `${count === 1 ? '' : `(${count})`}${endOfName(id)}`;
  return safeFileName(wished, 'json').replace(/\.json$/, end);
}

/** Whether a file's name is one this program gave to a backup. */
export function isBackupName(name: string): boolean {
  return new RegExp(`-[0-9a-f]{${markLength}}\\.json$`).test(name);
}
