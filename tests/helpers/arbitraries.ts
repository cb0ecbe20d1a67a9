import fc from 'fast-check';
import { formatById, formats } from '../../src/shared/formats/registry.ts';
import type { CellId, FormatId } from '../../src/shared/formats/types.ts';
import type { Cells, Draft } from '../../src/shared/report/draft.ts';
import { makeReport, withTypedTotals } from './make-report.ts';

/** Numbers as reports have them: mostly nothing, some small, a few of six digits. */
const arbitraryCount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: 21, max: 999_999 }) },
);

/** 万元 with up to six decimals, e.g. `2.7`, `0.350000`. */
const arbitraryAmount: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 999_999 }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 }),
  )
  .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));

/** What may stand in a cell of an unfinished report: numbers in every spelling, and what is no number. */
export const arbitraryCellText: fc.Arbitrary<string> = fc.oneof(
  arbitraryCount.map(String),
  arbitraryAmount,
  fc.constantFrom('+3', '-2', '007', '1,010', '3件', '/', '—', '无', '2.7', '约5', '100元', 'abc', '1 0'),
);

const phrase = fc.constantFrom(
  '主动公开政府信息',
  '收到政府信息公开申请',
  '加强队伍建设',
  '（一）主动公开。',
  '一是',
  '2024年',
  '共3件',
  '，',
  '。',
  '“三个转变”',
  '12,345.67万元',
  'a < b & "c"',
  '𠮷',
);

/** One paragraph without a line break: neither empty nor with a space at either end. */
const arbitraryParagraph: fc.Arbitrary<string> = fc
  .array(phrase, { minLength: 1, maxLength: 12 })
  .map(phrases => phrases.join(''));

/** A text of some paragraphs, separated by `\n`. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(arbitraryParagraph, { maxLength: 6 })
  .map(paragraphs => paragraphs.join('\n'));

/** The id of one of the official formats. */
export const arbitraryFormatId: fc.Arbitrary<FormatId> = fc.constantFrom(...formats.map(format => format.id));

/** Any report a person may have left behind: some cells filled, soundly or not, some texts written. */
export function arbitraryDraft(
  formatId: fc.Arbitrary<FormatId> = arbitraryFormatId,
  cellText: fc.Arbitrary<string> = arbitraryCellText,
): fc.Arbitrary<Draft> {
  return formatId.chain(format =>
    fc
      .record({
        cells: someCells([...formatById(format).cells.keys()], cellText),
        introduction: arbitraryText,
        overview: arbitraryText,
        problems: arbitraryText,
        others: arbitraryText,
      })
      .map(({ cells, ...texts }) => makeReport({ format, cells, texts })),
  );
}

function someCells(ids: readonly CellId[], cellText: fc.Arbitrary<string>): fc.Arbitrary<Cells> {
  return fc.tuple(...ids.map(() => fc.option(cellText, { nil: undefined, freq: 4 }))).map(typed =>
    Object.fromEntries(
      ids.flatMap((id, index) => {
        const text = typed[index];
        return text === undefined ? [] : [[id, text]];
      }),
    ),
  );
}

/**
 * Reports whose every cell is filled and whose every equation holds: outcomes and what is carried out are
 * free, what came in follows from them. Totals are typed or automatic.
 */
export function balancedDraft(
  totals: 'typed' | 'automatic',
  formatId: fc.Arbitrary<FormatId> = arbitraryFormatId,
): fc.Arbitrary<Draft> {
  return formatId.chain(id => {
    const format = formatById(id);
    const inputs = [...format.cells.values()].filter(cell => !cell.total);
    const free = inputs.map(cell =>
      cell.kind === 'amount'
        ? arbitraryAmount
        : cell.kind === 'change'
          ? fc.integer({ min: -50, max: 50 }).map(String)
          : arbitraryCount.map(String),
    );
    const balanced = inputs.filter(cell => cell.row === 'carriedIn').map(cell => cell.column);
    return fc
      .tuple(fc.tuple(...free), fc.tuple(...balanced.map(() => fc.nat({ max: 100 }))))
      .map(([typed, percents]) => {
        const cells: Record<CellId, string> = Object.fromEntries(
          inputs.map((cell, index) => [cell.id, typed[index] ?? '0']),
        );
        for (const [index, column] of balanced.entries()) {
          const out = inputs
            .filter(cell => cell.table === 'requests' && cell.column === column)
            .filter(cell => cell.row !== 'newReceived' && cell.row !== 'carriedIn')
            .reduce((sum, cell) => sum + Number(cells[cell.id]), 0);
          const carriedIn = Math.floor((out * (percents[index] ?? 0)) / 100);
          cells[`requests.carriedIn.${column}`] = String(carriedIn);
          cells[`requests.newReceived.${column}`] = String(out - carriedIn);
        }
        const draft = makeReport({ format: id, cells });
        return totals === 'typed' ? withTypedTotals(draft) : draft;
      });
  });
}
