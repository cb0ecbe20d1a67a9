import { isFailure } from '../../shared/failure.ts';
import { formatsWith } from '../../shared/formats/registry.ts';
import type { FormatDeclaration, FormatId } from '../../shared/formats/types.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { DraftReading, StorageFailure } from '../database/drafts-contract.ts';
import type { DraftInFormat, FormatsRepository } from '../database/formats-contract.ts';
import { formatsInUse, useFormats } from '../stores/formats-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { common } from '../text/common.ts';
import { formatsWords, missingFormatWords } from '../text/formats.ts';
import type { Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'formats'>;

/** Puts the formats that are stored into use, beside the official ones. */
export async function takeStoredFormats(formats: FormatsRepository): Promise<void> {
  const stored = await formats.read();
  if (isFailure(stored)) return showProblem(stored.message);
  const { installed, broken } = stored;
  if (installed.length === 0 && broken.length === 0 && isAsShipped()) return;
  useFormats.setState({ registry: formatsWith(installed), broken });
}

function isAsShipped(): boolean {
  const { registry, broken } = useFormats.getState();
  return registry === formatsWith([]) && broken.length === 0;
}

/** Stores a format and puts it into use; answers whether it did, having said why not. */
export async function installFormat({ formats }: Bench, declaration: FormatDeclaration): Promise<boolean> {
  const stored = await formats.put(declaration);
  if (stored.kind === 'failed') {
    showProblem(stored.message);
    return false;
  }
  await takeStoredFormats(formats);
  return true;
}

/** Removes an installed format, unless reports are in it, which are named. */
export async function removeFormat(
  { formats }: Bench,
  { id, name }: Pick<FormatDeclaration, 'id' | 'name'>,
): Promise<void> {
  const removal = await formats.remove(id);
  if (removal.kind === 'failed') return showProblem(removal.message);
  if (removal.kind === 'inUse')
    return showProblem(formatsWords.inUse(name, removal.drafts.map(named).join('、')));
  await takeStoredFormats(formats);
  showNotice(formatsWords.removed(name));
}

function named({ unit, year, inTrash }: DraftInFormat): string {
  return `${unit || common.unnamedUnit}${year}年${inTrash ? formatsWords.inTrash : ''}`;
}

/** What to say where a report's format is not in use; undefined where it is. */
export function missingFormat({ format }: { readonly format: FormatId }): string | undefined {
  if (formatsInUse().find(format)) return undefined;
  const isBroken = useFormats.getState().broken.some(({ id }) => id === format);
  return isBroken ? missingFormatWords.damaged(format) : missingFormatWords.message(format);
}

/** A draft as it was read, or in words why it cannot be used: it cannot be read, or its format is not in use. */
export function usableDraft(reading: DraftReading | StorageFailure): Draft | string {
  if (reading.kind !== 'draft') return reading.message;
  return missingFormat(reading.draft) ?? reading.draft;
}

/** Whether a report can be calculated, shown and written: whether its format is in use. */
export function hasFormat(draft: Pick<Draft, 'format'>): boolean {
  return missingFormat(draft) === undefined;
}
