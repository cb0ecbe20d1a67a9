import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outline, outlineOf } from '../../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../../src/shared/document/printed-table.ts';
import { formats } from '../../../src/shared/formats/registry.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { arbitraryFormatId } from '../../helpers/arbitraries.ts';
import { type HeadSlip, headSlips, withHeadSlip } from '../../helpers/head-slips.ts';
import { printedCells } from '../../helpers/import-expectations.ts';
import { distinctReport, usualReport } from '../../helpers/import-reports.ts';
import { textAuthors } from '../../helpers/import-text-authors.ts';
import { webAuthors } from '../../helpers/import-web-authors.ts';
import { wordAuthors } from '../../helpers/import-word-authors.ts';

/** What went wrong with one row of one table when it was typed; a number picks among the cells there are. */
interface Slip {
  readonly kind: 'lost' | 'surplus' | 'doubled' | 'blanked' | 'headingLost' | 'labelLost' | 'headingsSwapped';
  readonly table: number;
  readonly pick: number;
}

const slips: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(
    'lost',
    'surplus',
    'doubled',
    'blanked',
    'headingLost',
    'labelLost',
    'headingsSwapped',
  ),
  table: fc.nat({ max: 2 }),
  pick: fc.nat(),
});

function picked(
  cells: readonly PrintedCell[],
  role: PrintedCell['role'],
  pick: number,
): PrintedCell | undefined {
  const those = cells.filter(cell => cell.role === role && cell.columnSpan === 1);
  return those[pick % Math.max(1, those.length)];
}

function slipIn(printed: PrintedTable, { kind, pick }: Slip): PrintedTable {
  const { cells } = printed;
  const value = picked(cells, 'value', pick);
  const moved = (by: number): readonly PrintedCell[] =>
    cells.map(cell =>
      value && cell.row === value.row && cell.column > value.column
        ? { ...cell, column: cell.column + by }
        : cell,
    );
  const without = (gone: PrintedCell | undefined, among = cells): readonly PrintedCell[] =>
    among.map(cell => (cell === gone ? { ...cell, text: '' } : cell));
  switch (kind) {
    case 'lost':
      return { ...printed, cells: moved(-1).filter(cell => cell !== value) };
    case 'surplus':
    case 'doubled': {
      if (!value) return printed;
      const extra = { ...value, column: value.column + 1, text: kind === 'surplus' ? '7777' : value.text };
      const all = [...moved(1), extra].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...printed, columnCount: printed.columnCount + 1, cells: all };
    }
    case 'blanked':
      return { ...printed, cells: without(value) };
    case 'headingLost':
      return { ...printed, cells: without(picked(cells, 'columnHeading', pick)) };
    case 'labelLost':
      return { ...printed, cells: without(picked(cells, 'rowHeading', pick)) };
    case 'headingsSwapped': {
      const first = picked(cells, 'columnHeading', pick);
      const second = cells.find(
        cell =>
          cell.role === 'columnHeading' &&
          cell.row === first?.row &&
          cell.column === (first?.column ?? 0) + 1,
      );
      if (!first || !second || second.columnSpan > 1 || first.column === 0) return printed;
      return {
        ...printed,
        cells: cells.map(cell =>
          cell === first
            ? { ...cell, text: second.text }
            : cell === second
              ? { ...cell, text: first.text }
              : cell,
        ),
      };
    }
  }
}

function slippedOutline(outline: Outline, slip: Slip): Outline {
  let table = -1;
  return outline.map(block => {
    if (block.kind !== 'table') return block;
    table += 1;
    return table === slip.table ? { ...block, table: slipIn(block.table, slip) } : block;
  });
}

type Author = readonly [string, (outline: Outline) => Uint8Array];

/** Texts that write a cell for every place: a figure typed one place to the left is there for all to see. */
const lattices: readonly unknown[] = [textAuthors.tabs, textAuthors.latticeBars, textAuthors.markdown];

const authors: readonly Author[] = [
  ...Object.entries(wordAuthors).map(([, write]): Author => ['a.docx', write]),
  ...Object.entries(webAuthors).map(([, write]): Author => ['a.html', outline => strToU8(write(outline))]),
  ...Object.entries(textAuthors).map(
    ([, write]): Author => [
      lattices.includes(write) ? 'lattice.txt' : 'a.txt',
      outline => strToU8(write(outline)),
    ],
  ),
];

describe('a figure is never put into another cell', () => {
  test('whatever slip of typing a table has, and whoever wrote the file', () => {
    fc.assert(
      fc.property(arbitraryFormatId, fc.constantFrom(...authors), slips, (format, [name, write], slip) => {
        fc.pre(!(name === 'lattice.txt' && slip.kind === 'lost'));
        const draft = distinctReport(format);
        const result = importReport({ name, bytes: write(slippedOutline(outlineOf(draft), slip)) });
        const expected = printedCells(draft);
        const wrong = Object.entries(result.cells).filter(([id, text]) => expected[id] !== text);
        // Headings typed in each other's place are what counts: their two figures change places, nothing else does.
        const moved = slip.kind === 'headingsSwapped' ? wrong : [];
        expect(wrong.map(([, text]) => text).sort()).toEqual(moved.map(([id]) => expected[id]).sort());
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** `HEAD_SLIPS=10000 npx vitest run tests/shared/import/never-shifted.test.ts` is the long form; it prints its figures. */
const wanted = Number(process.env.HEAD_SLIPS ?? 70);

interface SlippedHead {
  readonly author: Author;
  readonly draft: ReturnType<typeof distinctReport>;
  readonly slip: HeadSlip;
}

/** Every slip of every head by every author, as far apart from each other as so many can be. */
function slippedHeads(count: number): readonly SlippedHead[] {
  const drafts = formats.flatMap(format => [distinctReport(format.id), usualReport(format.id)]);
  const all = drafts.flatMap(draft => {
    const outline = outlineOf(draft);
    return headSlips(outline)
      .filter(slip => withHeadSlip(outline, slip))
      .flatMap(slip => authors.map(author => ({ author, draft, slip })));
  });
  const step = Math.max(1, all.length / count);
  const taken = Math.min(count, all.length);
  return Array.from({ length: taken }, (_, at) => all[Math.floor(at * step)]).flatMap(each => each ?? []);
}

/** The cells that hold another figure than the draft, and those that hold none though the draft has one. */
function importedWith({ author: [name, write], draft, slip }: SlippedHead) {
  const outline = withHeadSlip(outlineOf(draft), slip);
  if (!outline) throw new Error('slips that change nothing are left out');
  const { cells, account } = importReport({ name, bytes: write(outline) });
  const expected = printedCells(draft);
  const other = Object.entries(cells).filter(([id, text]) => expected[id] !== text);
  const figures = JSON.stringify(other.map(([, text]) => text).sort());
  // Headings written in each other's place are what counts: their columns change places, nothing else does.
  const isSwap = slip.kind === 'swappedWithNext' || slip.kind === 'swappedWithBelow';
  const isMoved = isSwap && figures === JSON.stringify(other.map(([id]) => expected[id]).sort());
  const missing = Object.keys(expected).filter(id => cells[id] === undefined);
  const said = account.unrecognised.length > 0 || account.notes.some(note => note.kind === 'column');
  return { all: Object.keys(cells).length, wrong: isMoved ? [] : other, missing, said };
}

describe('a head whose cells do not stand over their figures', () => {
  const tally = { cases: 0, right: 0, wrong: 0, reported: 0 };
  afterAll(() => {
    if (process.env.HEAD_SLIPS) process.stdout.write(`${JSON.stringify(tally)}\n`);
  });

  test('shifts none, whichever of its cells or spans is lost, doubled or off by one', () => {
    const found = slippedHeads(wanted).flatMap(each => {
      const { all, wrong, missing, said } = importedWith(each);
      tally.cases += 1;
      tally.right += all - wrong.length;
      tally.wrong += wrong.length;
      tally.reported += missing.length;
      return wrong.length > 0 || (missing.length > 0 && !said) ? [{ slip: each.slip, wrong }] : [];
    });
    expect(found).toEqual([]);
  }, 3_600_000);
});
