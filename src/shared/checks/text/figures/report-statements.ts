import type { TextId } from '../../../formats/types.ts';
import type { CheckedReport } from '../../context.ts';
import { readTexts } from '../reading/text-reading.ts';
import { figuresOf } from './figures-in.ts';
import type { Statement } from './statement.ts';

/** What one text of a report states. */
export interface StatedText {
  readonly section: TextId;
  readonly statements: readonly Statement[];
}

const known = new WeakMap<CheckedReport, readonly StatedText[]>();

/** Every figure that the texts of a report state, by text in printed order. A report is read once. */
export function statementsOf(report: CheckedReport): readonly StatedText[] {
  const found = known.get(report);
  if (found) return found;
  const { format, draft } = report;
  const stated = readTexts(report).map(({ section, squeezed }) => ({
    section,
    statements: figuresOf(squeezed, { format, year: draft.year }),
  }));
  known.set(report, stated);
  return stated;
}
