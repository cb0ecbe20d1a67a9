import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { computeValues } from '../../../src/shared/report/values.ts';
import { standingVerifications } from '../../../src/shared/report/verification.ts';
import {
  compareEntry,
  confirmFigures,
  rowsToCheck,
  rowsToEnter,
  textToCheck,
} from '../../../src/shared/review/double-check.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));
const format = officialFormats.byId(sample.format);
const values = computeValues(format, sample.cells);
const said = { by: '王五', at: '2025-01-12T09:30:00.000Z', how: 'read-aloud' } as const;

describe('the rows of a table', () => {
  test('are those of every format, in printed order, with every cell once', () => {
    for (const each of ['2019', '2021'].map(id => officialFormats.byId(id))) {
      const cells = each.tables.flatMap(({ id }) =>
        rowsToCheck(each, id).flatMap(row => row.cells.map(cell => cell.id)),
      );
      expect(cells).toEqual([...each.cells.keys()]);
    }
  });

  test('are named as printed, but for a table without row headings', () => {
    expect(rowsToCheck(format, 'requests')[0]?.name).toBe('一、本年新收政府信息公开申请数量');
    expect(rowsToCheck(format, 'litigation').map(({ name }) => name)).toEqual(['']);
    for (const { cells } of rowsToCheck(format, 'requests')) expect(cells).toHaveLength(7);
  });

  test('leave out what adds up by itself when they are typed again, and keep a total that was typed', () => {
    const total = 'requests.newReceived.total';
    const ids = (cells: typeof sample.cells) =>
      rowsToEnter(format, 'requests', computeValues(format, cells)).flatMap(row =>
        row.cells.map(({ id }) => id),
      );
    const { [total]: _typed, ...automatic } = sample.cells;
    expect(ids(automatic)).not.toContain(total);
    expect(ids({ ...automatic, [total]: '9' })).toContain(total);
  });
});

describe('a second entry', () => {
  const [count = '', blank = ''] = rowsToCheck(format, 'requests')[0]?.cells.map(({ id }) => id) ?? [];
  const fees = [...format.cells.values()].find(({ kind }) => kind === 'amount')?.id ?? '';
  const compared = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) => {
    const { agreed, differing } = compareEntry(computeValues(format, first), new Map(Object.entries(second)));
    return { agreed, differing: differing.map(each => [each.cell.id, each.first, each.second]) };
  };

  test('agrees by the number, however it is written', () => {
    expect(
      compared({ [count]: '1,204', [fees]: '2.70' }, { [count]: '１２０４', [fees]: '27000元' }),
    ).toEqual({
      agreed: expect.arrayContaining([count, fees]),
      differing: [],
    });
  });

  test('differs in another number, in a blank, and in words that are not the same', () => {
    expect(compared({ [count]: '12' }, { [count]: '21', [blank]: '0' })).toEqual({
      agreed: [],
      differing: [
        [count, '12', '21'],
        [blank, '', '0'],
      ],
    });
    expect(compared({ [count]: '12' }, { [count]: ' ' }).differing).toEqual([[count, '12', '']]);
    expect(compared({ [count]: '/' }, { [count]: '无' }).differing).toEqual([[count, '/', '无']]);
    expect(compared({ [count]: '/' }, { [count]: ' /' }).agreed).toEqual([count]);
  });

  test('says nothing of cells that were not reached, and takes two blanks for the same', () => {
    expect(compared({ [count]: '12' }, { [blank]: '' })).toEqual({ agreed: [blank], differing: [] });
  });
});

describe('what was confirmed', () => {
  const row = rowsToCheck(format, 'requests')[0]?.cells.map(({ id }) => id) ?? [];
  const standing = (draft: typeof sample) => {
    const now = computeValues(format, draft.cells);
    return [...standingVerifications(draft, cell => textToCheck(now, cell)).keys()];
  };

  test('stands with the totals, until a figure or what it adds up to changes', () => {
    const confirmed = confirmFigures(sample, values, row, said);
    expect(standing(confirmed)).toEqual(row);
    const [first = '', second = ''] = row;
    const changed = setCells(confirmed, { [first]: '4711' });
    expect(standing(changed)).not.toContain(first);
    expect(standing(changed)).toContain(second);
    const total = row.at(-1) ?? '';
    if (values.get(total)?.automatic) expect(standing(changed)).not.toContain(total);
    expect(standing(setCells(changed, { [first]: sample.cells[first] ?? '' }))).toEqual(row);
  });

  test('has one record for a cell, the latest, however often it is checked', () => {
    let draft = sample;
    for (const by of ['王五', '赵六', '孙七']) draft = confirmFigures(draft, values, row, { ...said, by });
    expect(draft.verifications?.map(({ cell, by }) => [cell, by])).toEqual(row.map(cell => [cell, '孙七']));
    expect(readDraft(writeDraft(draft)).verifications).toEqual(draft.verifications);
  });

  test('leaves a draft as it is where nothing was', () => {
    expect(confirmFigures(sample, values, [], said)).toBe(sample);
  });
});
