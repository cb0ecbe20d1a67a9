import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { ImportResult, Unrecognised } from '../../shared/import/import-result.ts';
import { draftFromImport } from '../../shared/import/imported-draft.ts';
import { type Draft, textOf } from '../../shared/report/draft.ts';
import { setCells, setText } from '../../shared/report/updates.ts';
import type { PlacedImport, Placing } from './placed-import.ts';

/** What the user has decided so far: unit and year may still be missing. */
type Decided = Pick<PlacedImport, 'cells' | 'texts'> & Partial<Pick<PlacedImport, 'unit' | 'year'>>;

/** The draft of an import with what was put right and placed by hand. */
export function placedDraft(
  result: ImportResult,
  { unit, year, cells, texts }: Decided,
  { id, now }: { readonly id: string; readonly now: string },
  formats: FormatRegistry,
): Draft {
  const imported = draftFromImport(result, { id, now }, formats);
  const identity = { unit: unit ?? imported.unit, year: year ?? imported.year };
  const identified = setCells({ ...imported, ...identity }, cells, formats);
  return texts.reduce(
    (step, { id: text, text: words }) =>
      setText(step, text, [textOf(step, text), words].filter(Boolean).join('\n')),
    identified,
  );
}

/**
 * Words below the heading of a table that are placed nowhere yet, as if they stood in the last text: their figures
 * are checked against the tables meanwhile.
 */
export function unplacedProse(
  result: ImportResult,
  placings: ReadonlyMap<Unrecognised, Placing>,
  lastText: string | undefined,
): PlacedImport['texts'] {
  return result.account.unrecognised.flatMap(item => {
    const isPlaced = (placings.get(item)?.kind ?? 'nowhere') !== 'nowhere';
    return lastText === undefined || item.below === undefined || isPlaced
      ? []
      : [{ id: lastText, text: item.text }];
  });
}
