import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { askableRows, askedCells } from '../../../src/shared/register/collection/asked-rows.ts';
import { figureColumn, firstFigureRow, idSheet } from '../../../src/shared/register/collection/layout.ts';
import {
  type CollectedSheet,
  readCollection,
} from '../../../src/shared/register/collection/read-collection.ts';
import { compareCollections, takeOver } from '../../../src/shared/register/collection/take-over.ts';
import { writeCollection } from '../../../src/shared/register/collection/write-collection.ts';
import { sourceInWords, withSource } from '../../../src/shared/register/sources/source.ts';
import { sourceSheet } from '../../../src/shared/register/sources/source-sheet.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import type { ReadCell, ReadSheet } from '../../../src/shared/spreadsheet/grid.ts';
import { readSheets } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../../src/shared/spreadsheet/write-sheets.ts';

const format = formatById('2021');
const draft = blankDraft({
  id: 'd',
  format: '2021',
  year: 2025,
  unit: '博爱县孝敬镇人民政府',
  now: '2026-01-02',
});
const enforcement = {
  sheet: 's1',
  station: '综合执法队',
  rows: ['proactive.penalties', 'proactive.coercion'],
};

/** A sheet as it comes back: written, read, and with these figures and words typed in. */
async function returned(
  asked: typeof enforcement,
  typed: readonly (string | ReadCell)[],
  of: { unit: string; year: number } = draft,
): Promise<ReadSheet[]> {
  const sheets = await readSheets(await writeSheets(writeCollection(of, format, asked)));
  return sheets.map(sheet => {
    if (sheet.name === idSheet) return sheet;
    const rows = sheet.rows.map(row => [...row]);
    typed.forEach((cell, index) => {
      const row = rows[firstFigureRow + index];
      if (row) row[figureColumn] = typeof cell === 'string' ? { text: cell } : cell;
    });
    const signer = rows.find(([label]) => label?.text === '填表人');
    if (signer) signer[1] = { text: '王某' };
    const date = rows.find(([label]) => label?.text === '填表日期');
    if (date) date[1] = { text: '2026.1.5' };
    return { ...sheet, rows };
  });
}

async function understood(
  asked: typeof enforcement,
  typed: readonly (string | ReadCell)[],
): Promise<CollectedSheet> {
  const reading = readCollection(await returned(asked, typed), draft, format);
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading.sheet;
}

describe('a collection sheet', () => {
  it('has only the rows that were asked for, protected but for the figures and who filled them in', () => {
    const [sheet, id] = writeCollection(draft, format, enforcement);
    const open = sheet?.rows.flatMap((row, index) =>
      row.flatMap((cell, column) => (typeof cell === 'object' && cell?.isOpen ? [[index, column]] : [])),
    );
    expect(open).toEqual([
      [3, 2],
      [4, 2],
      [6, 1],
      [7, 1],
      [8, 1],
    ]);
    expect(sheet).toMatchObject({ isProtected: true });
    expect(sheet?.validations?.map(({ allows }) => allows.kind)).toEqual(['whole', 'whole']);
    expect(JSON.stringify(sheet)).toContain('行政处罚');
    expect(JSON.stringify(sheet)).not.toContain('行政许可');
    expect(id?.hidden).toBe('deep');
  });

  it('can be asked for any row, without the sums that add up by themselves', () => {
    const rows = askableRows(format);
    const cells = askedCells(
      format,
      rows.map(({ id }) => id),
    );
    expect(cells).toEqual([...format.cells.values()].filter(({ total }) => !total));
    expect(rows.find(({ id }) => id === 'litigation')?.cells).toHaveLength(12);
  });

  it('comes back with its figures, who gave them and when', async () => {
    expect(await understood(enforcement, ['12', '0'])).toMatchObject({
      sheet: 's1',
      station: '综合执法队',
      who: '王某',
      when: '2026-01-05',
      figures: [
        { cell: 'proactive.penalties.decisions', text: '12' },
        { cell: 'proactive.coercion.decisions', text: '0' },
      ],
      problems: [],
      blank: [],
    });
  });

  it('says of each figure that cannot be taken why, and takes the others', async () => {
    const words = await understood(enforcement, ['十几件', '1.5']);
    expect(words.figures).toEqual([]);
    expect(words.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('“十几件”，不是数'),
      expect.stringContaining('不是整数'),
    ]);
    const formulas = await understood(enforcement, [
      { text: '7', isFormula: true },
      { text: '', isFormula: true },
    ]);
    expect(formulas.figures).toEqual([{ cell: 'proactive.penalties.decisions', text: '7', isFormula: true }]);
    expect(formulas.problems[0]?.message).toContain('是公式，没有算出的结果');
    expect((await understood(enforcement, ['-1', ''])).problems[0]?.message).toContain('不能是负数');
    expect((await understood(enforcement, ['1', ''])).blank).toEqual(['proactive.coercion.decisions']);
  });

  it('of another unit, another year, another format, or none at all is refused', async () => {
    const kind = async (sheets: Promise<ReadSheet[]>, to = draft, by = format) =>
      readCollection(await sheets, to, by).kind;
    const sheets = () => returned(enforcement, ['1', '2']);
    expect(await kind(returned(enforcement, ['1'], { unit: '博爱县柏山镇人民政府', year: 2025 }))).toBe(
      'otherUnit',
    );
    expect(await kind(returned(enforcement, ['1'], { unit: draft.unit, year: 2024 }))).toBe('otherYear');
    expect(await kind(sheets(), draft, formatById('2019'))).toBe('otherFormat');
    expect(await kind(sheets().then(all => all.filter(({ name }) => name !== idSheet)))).toBe(
      'notCollection',
    );
    expect(await kind(Promise.resolve([]))).toBe('notCollection');
  });

  it('with its rows moved or renamed is refused as a whole', async () => {
    const change = async (by: (rows: ReadCell[][]) => ReadCell[][]) => {
      const sheets = await returned(enforcement, ['1', '2']);
      const changed = sheets.map(sheet =>
        sheet.name === idSheet ? sheet : { ...sheet, rows: by(sheet.rows.map(row => [...row])) },
      );
      return readCollection(changed, draft, format);
    };
    const moved = await change(rows => rows.toSpliced(firstFigureRow, 0, []));
    expect(moved.kind).toBe('altered');
    expect('message' in moved && moved.message).toContain('什么也没有读入');
    expect((await change(rows => rows.toSpliced(firstFigureRow, 1))).kind).toBe('altered');
    expect((await change(rows => rows.with(firstFigureRow, [{ text: '其他' }]))).kind).toBe('altered');
    expect((await change(rows => rows)).kind).toBe('read');
  });
});

describe('several sheets beside the report', () => {
  it('show what is new, the same, different, and where two of them disagree', async () => {
    const first = await understood(enforcement, ['12', '3']);
    const second = await understood({ ...enforcement, sheet: 's2', station: '司法所' }, ['12', '4']);
    const states = (sheets: readonly CollectedSheet[], cells = {}) =>
      compareCollections(setCells(draft, cells), sheets).map(({ cell, state }) => [
        cell.split('.')[1],
        state,
      ]);
    expect(states([first])).toEqual([
      ['penalties', 'new'],
      ['coercion', 'new'],
    ]);
    expect(states([first, second])).toEqual([
      ['penalties', 'new'],
      ['coercion', 'conflict'],
    ]);
    const typed = { 'proactive.penalties.decisions': '１２', 'proactive.coercion.decisions': '9' };
    expect(states([first], typed)).toEqual([
      ['penalties', 'same'],
      ['coercion', 'differs'],
    ]);
  });

  it('are taken over cell by cell with where each figure came from', async () => {
    const sheet = await understood(enforcement, ['12', '3']);
    const [penalties] = compareCollections(draft, [sheet]);
    const taken = takeOver(draft, new Map(), penalties?.offers ?? []);
    expect(taken.draft.cells).toEqual({ 'proactive.penalties.decisions': '12' });
    expect([...taken.sources.values()].map(sourceInWords)).toEqual([
      '综合执法队 王某 2026-01-05：数据采集表',
    ]);
    const table = sourceSheet(taken.draft, taken.sources, format);
    expect(table.rows.at(-1)).toEqual([
      '二、主动公开政府信息情况',
      '『行政处罚』本年处理决定数量',
      '12',
      '综合执法队',
      '王某',
      { value: { serial: 46_027 } },
      '数据采集表',
    ]);
  });
});

describe('the source of a figure', () => {
  it('is gone when nothing of it is said any more', () => {
    const said = { cell: 'c', from: '财政所', who: '', note: '' };
    const sources = withSource(new Map(), said);
    expect(sources.get('c')).toEqual(said);
    expect(withSource(sources, { ...said, from: ' ' }).size).toBe(0);
  });
});
