import type { Failure } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import { type YearTotals, yearSeries } from '../../shared/history/year-series.ts';
import type { ListedDraft } from '../database/drafts-contract.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { hasFormat } from './formats.ts';
import type { Workbench } from './workbench.ts';

/** The totals of every listed year of a unit; damaged reports and those whose format is not there are left out, half a chart is never drawn. */
export async function yearsOf(
  { drafts }: Pick<Workbench, 'drafts'>,
  listed: readonly ListedDraft[],
  unit: string,
): Promise<readonly YearTotals[] | Failure> {
  const mine = listed.filter(entry => entry.kind === 'draft' && entry.unit === unit);
  const readings = await Promise.all(mine.map(({ id }) => drafts.get(id)));
  const failed = readings.find(isFailure);
  if (failed) return failed;
  return yearSeries(
    readings.flatMap(reading =>
      reading.kind === 'draft' && hasFormat(reading.draft) ? [reading.draft] : [],
    ),
    formatsInUse(),
  );
}
