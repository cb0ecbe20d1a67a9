import { libraryName, markerKey } from './library-name.ts';

/**
 * How many reports there were last time, told by the mark beside the database before the database is open: what to
 * draw meanwhile, so that the first screen is there at once and does not jump. 0 where there is no telling.
 */
export function draftsLastTime(storage: Pick<Storage, 'getItem'>): number {
  try {
    const mark: { readonly drafts?: unknown } | null = JSON.parse(
      storage.getItem(markerKey(libraryName)) ?? '',
    );
    return typeof mark?.drafts === 'number' ? mark.drafts : 0;
  } catch {
    return 0;
  }
}
