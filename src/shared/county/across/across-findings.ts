import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { computeValues } from '../../report/values.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import type { Collection } from '../collection/collect.ts';
import type { ReadReport } from '../collection/read-report.ts';
import { outliers } from './outliers.ts';
import { similarFindings } from './similar-findings.ts';
import { unpaired } from './unpaired.ts';

/**
 * What shows only when the reports of a collection stand beside each other, in the order of the units. A unit with
 * several reports is left out until one is chosen.
 */
export function acrossFindings(
  collection: Collection<ReadReport>,
  formats: FormatRegistry = officialFormats,
): readonly AcrossFinding[] {
  const single = collection.members.flatMap(({ unit, reports: [report, ...more] }) =>
    report && more.length === 0
      ? [{ unit, draft: report.draft, format: formats.byId(report.draft.format) }]
      : [],
  );
  const found = [
    ...unpaired(collection),
    ...outliers(
      single.map(({ unit, draft, format }) => ({ unit, format, values: computeValues(format, draft.cells) })),
    ),
    ...similarFindings(single.map(({ unit, draft, format }) => ({ unit: unit.name, draft, format }))),
  ];
  const order = new Map(collection.members.map(({ unit }, index) => [unit.name, index] as const));
  return found.toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
}
