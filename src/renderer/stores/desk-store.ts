import { create } from 'zustand';
import type { AcrossFinding } from '../../shared/county/collection/batch-result.ts';
import type { DeskCollection } from '../../shared/county/desk/desk-collection.ts';
import type { DeskFile, DeskOutcome } from '../../shared/county/desk/desk-file.ts';
import { type DeskContent, deskOf } from '../../shared/county/desk/desk-of.ts';

/** The collection that is open. */
export interface OpenDesk {
  readonly collection: DeskCollection;
  readonly files: readonly DeskFile[];
  /** What collection and files come to. */
  readonly content: DeskContent;
}

/** What is being done with many files, and how far it is. */
export interface DeskRun {
  readonly what: 'keeping' | 'reading' | 'checking' | 'comparing';
  readonly done: number;
  readonly total: number;
  /** The file that was done last. */
  readonly name: string;
  /** How long it has taken, in ms. */
  readonly elapsed: number;
}

interface DeskState {
  /** Those in the recycle bin included; undefined until they were read. */
  readonly collections: readonly DeskCollection[] | undefined;
  readonly open: OpenDesk | undefined;
  /** What shows only between units, of the reports that `among` names; undefined where it is not known yet. */
  readonly across: { readonly among: string; readonly findings: readonly AcrossFinding[] } | undefined;
  readonly run: DeskRun | undefined;
  /** Why nothing can be shown, or nothing more be done. */
  readonly problem: string | undefined;
}

export const useDesk = create<DeskState>(() => ({
  collections: undefined,
  open: undefined,
  across: undefined,
  run: undefined,
  problem: undefined,
}));

const { getState: get, setState: set } = useDesk;

/** Shows a collection. */
export function openDesk(collection: DeskCollection, files: readonly DeskFile[]): void {
  set({ open: { collection, files, content: deskOf(collection, files) }, problem: undefined });
}

/** No collection is shown. */
export function closeDesk(): void {
  set({ open: undefined, across: undefined, run: undefined, problem: undefined });
}

/** Shows what was decided or came in of the collection that is open, as it is stored. */
export function changeDesk(change: {
  readonly collection?: (before: DeskCollection) => DeskCollection;
  readonly files?: (before: readonly DeskFile[]) => readonly DeskFile[];
}): void {
  const { open } = get();
  if (!open) return;
  openDesk(change.collection?.(open.collection) ?? open.collection, change.files?.(open.files) ?? open.files);
}

/** Shows what became of some files. */
export function takeOutcomes(outcomes: ReadonlyMap<string, DeskOutcome>): void {
  changeDesk({
    files: files =>
      files.map(file => {
        const outcome = outcomes.get(file.id);
        return outcome ? { ...file, outcome } : file;
      }),
  });
}
