import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MadeKind, makeFile } from '../../../src/shared/document/make-file.ts';
import { compileFormat } from '../../../src/shared/formats/compile.ts';
import { FormatFileError, readFormatFile } from '../../../src/shared/formats/file/format-file.ts';
import { writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import { formatsWith } from '../../../src/shared/formats/registry.ts';
import { counterpartsIn } from '../../../src/shared/formats/succession.ts';
import type {
  BalanceDeclaration,
  ColumnLeaf,
  FormatDeclaration,
  HeadingNode,
  MatrixTable,
  RowLeaf,
} from '../../../src/shared/formats/types.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { draftFromImport } from '../../../src/shared/import/imported-draft.ts';
import { blankDraft, type Draft } from '../../../src/shared/report/draft.ts';
import { nextYearDraft } from '../../../src/shared/report/next-year.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { computeValues, numberIn } from '../../../src/shared/report/values.ts';

/**
 * Formats nobody wrote: the one of 2021 with one more table at the end, whose headings are any trees, with sums of
 * groups of columns, any balance, and a row of it that goes on from year to year.
 */

/** Words for headings; a number before each makes it one of its own. */
const names = ['场次', '人次', '件数', '册数', '线上办理', '线下办理', '受理情况', '其他情况'];

type Shape = { readonly leaf: true } | { readonly children: readonly Shape[]; readonly total: boolean };

const { shape } = fc.letrec<{ shape: Shape }>(tie => ({
  shape: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'heading' },
    { weight: 3, arbitrary: fc.constant({ leaf: true } as const) },
    {
      weight: 2,
      arbitrary: fc.record({
        children: fc.array(tie('shape'), { minLength: 1, maxLength: 3, depthIdentifier: 'heading' }),
        total: fc.boolean(),
      }),
    },
  ),
}));

const trees = fc.array(shape, { minLength: 1, maxLength: 3 });

/** Headings of these shapes, with ids and labels of their own; a total where a group has leaves to add up. */
function headings<Leaf extends ColumnLeaf | RowLeaf>(
  shapes: readonly Shape[],
  prefix: string,
  word: number,
): readonly HeadingNode<Leaf>[] {
  let count = 0;
  const grow = (one: Shape, path: string): HeadingNode<Leaf> => {
    count += 1;
    const label = `${count}.${names[(count + word) % names.length]}`;
    if ('leaf' in one) return { id: `${prefix}${path}`, label } as Leaf;
    const children = one.children.map((child, index) => grow(child, `${path}-${index}`));
    const leaves = children.filter(child => !('children' in child));
    const total = { id: `${prefix}${path}-total`, label: '合计', total: true } as unknown as Leaf;
    return { label, children: one.total && leaves.length > 1 ? [...children, total] : children };
  };
  return shapes.map((one, index) => grow(one, String(index)));
}

const leavesIn = <Leaf extends ColumnLeaf | RowLeaf>(nodes: readonly HeadingNode<Leaf>[]): readonly Leaf[] =>
  nodes.flatMap(node => ('children' in node ? leavesIn(node.children) : [node]));

const anyFormat: fc.Arbitrary<FormatDeclaration> = fc
  .record({
    columns: trees,
    rows: trees,
    word: fc.nat({ max: 7 }),
    picks: fc.array(fc.nat(), { minLength: 3, maxLength: 6 }),
  })
  .map(({ columns, rows, word, picks }) => {
    const table: MatrixTable = {
      shape: 'matrix',
      id: 'extra',
      widths: [],
      corner: '（任意一张表）',
      columns: headings<ColumnLeaf>(columns, 'c', word),
      rows: headings<RowLeaf>(rows, 'r', word + 3),
    };
    const rowIds = leavesIn(table.rows ?? []).flatMap(leaf => (leaf.total ? [] : [leaf.id]));
    const depth = (nodes: readonly HeadingNode<RowLeaf>[]): number =>
      Math.max(...nodes.map(node => ('children' in node ? 1 + depth(node.children) : 1)));
    const widths = Array.from(
      { length: depth(table.rows ?? []) + leavesIn(table.columns).length },
      () => 700,
    );
    const [left = 0, ...right] = picks.map(pick => pick % rowIds.length);
    const others = [...new Set(right)].filter(pick => pick !== left);
    const balance: BalanceDeclaration = {
      left: [`extra.${rowIds[left]}.*`],
      right: others.map(pick => `extra.${rowIds[pick]}.*`),
    };
    return {
      ...format2021,
      id: 'any',
      name: '任意格式',
      years: { from: 2027 },
      sections: [
        ...format2021.sections,
        { kind: 'table', id: 'extra', heading: '七、任意一张表的情况', short: '七、任意表' },
      ],
      tables: [...format2021.tables, { ...table, widths }],
      balances: [...format2021.balances, ...(others.length > 0 ? [balance] : [])],
      succeeds: { from: '2021', differs: '多一张表', moved: [], gone: [] },
    };
  });

function filled(declaration: FormatDeclaration): Draft {
  const formats = formatsWith([declaration]);
  const format = formats.byId('any');
  const blank = blankDraft(
    { id: 'a', format: 'any', year: 2027, unit: '青山县云溪镇人民政府', now: '2028-01-04T08:00:00.000Z' },
    formats,
  );
  const cells = [...format.cells.values()].filter(({ total }) => !total);
  return setCells(
    blank,
    Object.fromEntries(cells.map(({ id }, index) => [id, String((index * 7) % 101)])),
    formats,
  );
}

describe('any format', () => {
  test('compiles: each figure has a place of its own in a grid without gaps, and totals add up what is beside them', () => {
    fc.assert(
      fc.property(anyFormat, declaration => {
        const format = compileFormat(declaration);
        const grid = format.grids.get('extra')!;
        const figures = grid.cells.flatMap(cell => (cell.role === 'value' ? [cell.cell] : []));
        const declared = [...format.cells.values()].filter(({ table }) => table === 'extra');
        expect(figures.toSorted()).toEqual(declared.map(({ id }) => id).toSorted());
        const covered = grid.cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
        expect(covered).toBe(grid.rowCount * grid.columnCount);
        const values = computeValues(format, filled(declaration).cells);
        for (const { target, terms } of format.automaticTotals) {
          const sum = terms.reduce((total, term) => total + Number(numberIn(values, term)?.units), 0);
          expect(Number(numberIn(values, target)?.units), target).toBe(sum);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each<[MadeKind, number]>([
    ['docx', 12],
    ['html', 12],
    ['txt', 12],
  ])('is written as %s, read back, and imported with every figure', async (kind, numRuns) => {
    await fc.assert(
      fc.asyncProperty(anyFormat, async declaration => {
        const formats = formatsWith([declaration]);
        const draft = filled(declaration);
        const made = await makeFile(draft, kind, {}, formats);
        if (made.kind === 'wrong') throw new Error(made.message);
        const result = importReport({ name: `a.${kind}`, bytes: made.bytes }, formats);
        const back = draftFromImport(await result, { id: 'b', now: draft.createdAt }, formats);
        expect(back.format).toBe('any');
        const [is, was] = [back, draft].map(each => computeValues(formats.byId('any'), each.cells));
        for (const id of formats.byId('any').cells.keys()) {
          expect(numberIn(is!, id), id).toEqual(numberIn(was!, id));
        }
      }),
      { numRuns },
    );
  });

  test('is begun from last year’s with an account of every figure, and last year’s from it', () => {
    fc.assert(
      fc.property(anyFormat, declaration => {
        const formats = formatsWith([declaration]);
        const later = formats.byId('any');
        const former = formats.byId('2021');
        for (const [to, from] of [
          [later, former],
          [former, later],
        ] as const) {
          const counterparts = counterpartsIn(to, from);
          const last = { ...filled(declaration), format: from.id, year: from === former ? 2026 : 2027 };
          const year = to === later ? 2027 : 2026;
          const { draft, notes } = nextYearDraft(last, { id: 'n', now: last.createdAt, year }, formats);
          expect(draft.format).toBe(to.id);
          const told = notes.join('\n');
          for (const { id, total, place } of from.cells.values()) {
            if (total || !last.cells[id] || last.cells[id] === '0') continue;
            expect(counterparts(id).length > 0 || told.includes(place), id).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('comes back from its file as it was, and of damaged files none is taken in part', () => {
    const damage = fc.tuple(fc.nat(), fc.constantFrom('', '0', '"', '一', '{'), fc.nat({ max: 40 }));
    const damages = fc.array(damage, { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(anyFormat, damages, (declaration, hits) => {
        const sealed = writeFormatFile(declaration, { sealed: true });
        const plain = JSON.parse(JSON.stringify(declaration));
        expect(readFormatFile(sealed)).toEqual(plain);
        for (const [place, put, cut] of hits) {
          const at = place % sealed.length;
          const read = readOrRefused(sealed.slice(0, at) + put + sealed.slice(at + cut));
          if (read !== 'refused') expect(read).toEqual(plain);
        }
      }),
      { numRuns: 10 },
    );
  });
});

function readOrRefused(text: string): FormatDeclaration | 'refused' {
  try {
    return readFormatFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatFileError);
    return 'refused';
  }
}
