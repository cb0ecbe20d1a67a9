import { cleanLine, printedParagraphs } from '../../src/shared/document/clean-text.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import type { CellId, TextId } from '../../src/shared/formats/types.ts';
import { type Draft, textOf } from '../../src/shared/report/draft.ts';
import { computeValues, printedText } from '../../src/shared/report/values.ts';

/**
 * What an export of this draft says in its cells, as a draft would hold it: automatic totals as they are printed,
 * amounts without the zeros that printing added, blanks absent.
 */
export function printedCells(draft: Draft): Record<CellId, string> {
  const values = computeValues(formatById(draft.format), draft.cells);
  return Object.fromEntries(
    [...values].flatMap(([id, value]) => {
      const printed = cleanLine(printedText(value));
      const decimals = value.cell.printedDecimals;
      const padded = decimals !== undefined && printed.split('.')[1]?.length === decimals;
      const text = padded ? printed.replace(/0+$/, '').replace(/\.$/, '') : printed;
      return text === '' ? [] : [[id, text]];
    }),
  );
}

/** What an export of this draft says in its texts. */
export function printedTexts(draft: Draft): Record<TextId, string> {
  const ids: readonly TextId[] = ['introduction', 'overview', 'problems', 'others'];
  return Object.fromEntries(ids.map(id => [id, printedParagraphs(textOf(draft, id)).join('\n')])) as Record<
    TextId,
    string
  >;
}
