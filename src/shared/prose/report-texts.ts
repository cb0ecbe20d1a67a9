import type { Format } from '../formats/compile.ts';
import type { TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
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
  return textIds(format)
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

/** The texts of a report in printed order: the introduction, then the sections that are words. */
function textIds(format: Format): readonly TextId[] {
  return [
    'introduction',
    ...format.sections.flatMap(section => (section.kind === 'text' ? [section.id] : [])),
  ];
}
