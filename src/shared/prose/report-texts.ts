import type { Format } from '../formats/compile.ts';
import { type Draft, textIdsOf, textOf } from '../report/draft.ts';
import { readStatements } from './read-statements.ts';
import type { Statement } from './statement.ts';
import { type SplitText, splitText } from './text/split-text.ts';

/** A draft with its format. */
interface WrittenReport {
  readonly draft: Draft;
  readonly format: Format;
}

/** One text of a report with what it states. */
export interface ReadText extends SplitText {
  readonly statements: readonly Statement[];
}

/** Every text of a report that says something, cut up, in printed order. */
export function splitTexts({ draft, format }: WrittenReport): readonly SplitText[] {
  return textIdsOf(format)
    .map(section => splitText(section, textOf(draft, section)))
    .filter(({ squeezed }) => squeezed.text !== '');
}

/** The same with every figure that the texts state. */
export function readTexts(report: WrittenReport): readonly ReadText[] {
  const { format, draft } = report;
  return splitTexts(report).map(text => ({
    ...text,
    statements: readStatements(text, { format, year: draft.year }),
  }));
}
