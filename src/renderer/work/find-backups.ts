import { isFailure } from '../../shared/failure.ts';
import type { Workbench } from './workbench.ts';

/**
 * How many reports the backup folder has copies of, where nobody emptied the library by hand; nothing where it has
 * none, or cannot be asked.
 */
export async function findBackups({
  host,
  drafts,
}: Pick<Workbench, 'host' | 'drafts'>): Promise<
  { readonly count: number; readonly folder: string } | undefined
> {
  const [list, removed] = await Promise.all([host.listBackups(), drafts.listTrash()]);
  if (list.kind === 'failed' || isFailure(removed) || removed.length > 0) return undefined;
  const count = new Set(list.backups.map(({ id }) => id)).size;
  return count === 0 ? undefined : { count, folder: list.folder };
}
