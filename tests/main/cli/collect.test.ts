import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parseCall } from '../../../src/main/cli/arguments.ts';
import { CliError } from '../../../src/main/cli/cli-error.ts';
import { collectSend } from '../../../src/main/cli/collect-send.ts';
import { collectTake } from '../../../src/main/cli/collect-take.ts';
import { documentsCommand } from '../../../src/main/cli/documents-command.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { figureColumn, firstFigureRow } from '../../../src/shared/register/collection/layout.ts';
import { readCollection } from '../../../src/shared/register/collection/read-collection.ts';
import { writeCollection } from '../../../src/shared/register/collection/write-collection.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import type { WrittenCell } from '../../../src/shared/spreadsheet/grid.ts';
import { readSheets } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../../src/shared/spreadsheet/write-sheets.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const format = formatById('2021');
const penalties = 'proactive.penalties.decisions';
const coercion = 'proactive.coercion.decisions';
const blank = blankDraft({
  id: 'd',
  format: '2021',
  year: 2025,
  unit: '清河县柳林镇人民政府',
  now: '2026-01-02',
});
const report = setCells(blank, { [penalties]: '7', [coercion]: '2' });
const draft = file('draft.json', writeDraft(report));

/** Expects a call to be refused with these words, in this process: what is told of it then is the message alone. */
async function expectRefusal(args: readonly string[], words: string): Promise<void> {
  const refusal = await carryOut(args).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CliError);
  expect(String(refusal)).toContain(words);
}

async function carryOut(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call.command === 'documents') return documentsCommand(call);
  if (call.command !== 'collect') throw new Error(call.command);
  return call.action === 'send' ? collectSend(call) : collectTake(call);
}

/** Carries out a call in this process: faster than one of its own. */
async function told(args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await carryOut(args);
    return { code, err: written.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    written.mockRestore();
  }
}

/** A sheet for 行政处罚 and 行政强制 as it comes back, with these figures and a name typed in. */
async function returned(
  name: string,
  station: string,
  figures: readonly (string | number | null)[],
  { of = report, label }: { readonly of?: typeof report; readonly label?: string } = {},
): Promise<string> {
  const rows = ['proactive.penalties', 'proactive.coercion'];
  const sheets = writeCollection(of, format, { sheet: name, station, rows }).map((sheet, index) => {
    if (index > 0) return sheet;
    const typed = sheet.rows.map((row, number): readonly WrittenCell[] => {
      const figure = figures[number - firstFigureRow];
      if (number === firstFigureRow + figures.length + 1) return [row[0] ?? null, '王某'];
      if (figure === undefined) return row;
      const cells = row.map((cell, column) => (column === figureColumn ? figure : cell));
      return label !== undefined && number === firstFigureRow ? [label, ...cells.slice(1)] : cells;
    });
    return { ...sheet, rows: typed };
  });
  return file(name, await writeSheets(sheets));
}

describe('collect send', () => {
  test('writes a sheet for every station, with its rows only', async () => {
    const stations = file(
      'stations.txt',
      '\uFEFF# 分工\n综合执法队：行政处罚、行政强制\r\n\n党政办:一、本年新收政府信息公开申请数量、予以公开、5.要求行政机关确认或重新出具已获取信息\n',
    );
    const output = at('sheets');
    const result = await runCli(['collect', 'send', draft, '--stations', stations, '-o', output]);
    expect(result, result.err).toMatchObject({ code: 0, out: '' });
    const asked = await Promise.all(
      readdirSync(output).map(async name => {
        const reading = readCollection(await readSheets(readFileSync(join(output, name))), report, format);
        if (reading.kind !== 'read') throw new Error(reading.message);
        return [reading.sheet.station, reading.sheet.blank] as const;
      }),
    );
    const kinds = ['naturalPerson', 'business', 'research', 'socialOrg', 'legal', 'other'];
    expect(asked).toHaveLength(2);
    const cells = new Map(asked);
    expect(cells.get('综合执法队')).toEqual([penalties, coercion]);
    expect(cells.get('党政办')?.map(id => id.slice(0, id.lastIndexOf('.')))).toEqual(
      ['newReceived', 'granted', 'notProcessed.confirmation'].flatMap(row =>
        kinds.map(() => `requests.${row}`),
      ),
    );
  });

  test.each([
    ['a row that is not there', '综合执法队：行政处罚、行政奖励', '第 1 行：没有“行政奖励”这一行栏目'],
    ['a label that several rows have', '\n党政办：不予公开', '第 2 行：“不予公开”有 8 行，不知道是哪一行'],
    ['a row given to two stations', '甲：行政处罚\n乙：行政处罚', '第 2 行：“行政处罚”第 1 行（甲）已经写过'],
    ['a line without rows', '综合执法队', '第 1 行：要写成'],
  ])('refuses %s, and writes nothing', async (name, text, words) => {
    const output = at(`refused ${name}`);
    const stations = file(`${name}.txt`, text);
    await expectRefusal(['collect', 'send', draft, '--stations', stations, '-o', output], words);
    expect(existsSync(output)).toBe(false);
  });

  test('does not write over sheets that may have been filled in', async () => {
    mkdirSync(at('filled'));
    const kept = file('filled/综合执法队.xlsx', 'filled in');
    const stations = file('one.txt', '综合执法队：行政处罚');
    const args = ['collect', 'send', draft, '--stations', stations, '-o', at('filled')];
    await expectRefusal(args, '可能是填好发回的');
    expect(readdirSync(at('filled'))).toEqual(['综合执法队.xlsx']);
    expect(readFileSync(kept, 'utf8')).toBe('filled in');
  });
});

describe('collect take', () => {
  const taking = (sheets: readonly string[], output: string) => [
    'collect',
    'take',
    draft,
    ...sheets,
    '-o',
    at(output),
    '--sources',
    at(`${output}.xlsx`),
  ];

  test('takes over what was filled in, says what differs, and writes where it comes from', async () => {
    const result = await runCli(taking([await returned('good.xlsx', '综合执法队', [9, 2])], 'taken.json'));
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toContain('『行政处罚』本年处理决定数量：草稿原来是 7，改为 9（综合执法队 王某');
    expect(result.err).not.toContain('『行政强制』');
    expect(readDraft(readFileSync(at('taken.json'), 'utf8')).cells).toEqual({
      ...report.cells,
      [penalties]: '9',
    });
    const [sheet] = await readSheets(readFileSync(at('taken.json.xlsx')));
    expect(sheet?.rows.slice(2).map(row => row.slice(1, 5).map(({ text }) => text))).toEqual([
      ['『行政处罚』本年处理决定数量', '9', '综合执法队', '王某'],
      ['『行政强制』本年处理决定数量', '2', '综合执法队', '王某'],
    ]);
  });

  test('leaves what is no figure, and what is blank, as it is in the draft, and says so', async () => {
    const result = await told(
      taking([await returned('words.xlsx', '综合执法队', ['约10件', null])], 'left.json'),
    );
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/没有填入的：『行政处罚』[^\n]*约10件/);
    expect(result.err).toMatch(/没有填：『行政强制』/);
    expect(readDraft(readFileSync(at('left.json'), 'utf8')).cells).toEqual(report.cells);
  });

  test('refuses two sheets that say different things of a cell, by name, and writes nothing', async () => {
    const sheets = [
      await returned('one.xlsx', '综合执法队', [9, 2]),
      await returned('other.xlsx', '司法所', [8, 2]),
    ];
    const result = await told(taking(sheets, 'conflict.json'));
    expect(result.code).toBe(1);
    expect(result.err).toMatch(
      /『行政处罚』[^\n]*9（综合执法队[^\n]*one\.xlsx[^\n]*8（司法所[^\n]*other\.xlsx/,
    );
    expect(result.err).not.toContain('『行政强制』');
    expect([at('conflict.json'), at('conflict.json.xlsx')].some(existsSync)).toBe(false);
  });

  test.each<[string, string, () => Promise<string>]>([
    [
      'another unit’s sheet',
      '河西乡',
      () => returned('unit.xlsx', '甲', [1, 2], { of: { ...report, unit: '清河县河西乡人民政府' } }),
    ],
    [
      'another year’s sheet',
      '2024 年的采集表',
      () => returned('year.xlsx', '甲', [1, 2], { of: { ...report, year: 2024 } }),
    ],
    ['an altered sheet', '行列被改动过', () => returned('altered.xlsx', '甲', [1, 2], { label: '行政许可' })],
    [
      'a damaged file',
      '不完整或已损坏',
      async () =>
        file('damaged.xlsx', readFileSync(await returned('whole.xlsx', '甲', [1, 2])).subarray(0, 900)),
    ],
  ])('refuses %s, and writes nothing, whatever came before it', async (name, words, make) => {
    const good = await returned(`before ${name}.xlsx`, '综合执法队', [9, 2]);
    await expectRefusal(taking([good, await make()], `${name}.json`), words);
    expect([at(`${name}.json`), at(`${name}.json.xlsx`)].some(existsSync)).toBe(false);
  });
});

describe('documents', () => {
  const head = ['序号', '文件名称', '文号', '类别', '印发日期', '废止日期'];
  const list = async (name: string, ...rows: string[][]) =>
    file(name, await writeSheets([{ name: '清单', widths: [], rows: [['规范性文件清单'], head, ...rows] }]));

  test('counts what was issued, repealed and in force of a year, lists what is in force, and names gaps', async () => {
    const rows = [
      ['1', '甲办法', '柳政发〔2023〕1号', '规范性文件', '2023-03-01', '2025-06-01'],
      ['2', '乙办法', '柳政发〔2025〕2号', '规范性文件', '2025年4月1日', ''],
      ['3', '丙办法', '柳政发〔2024〕3号', '', '2024.5.6', ''],
    ];
    const incomplete = [
      ['4', '丁', '', '', '', ''],
      ['5', '戊', '', '', '2023-05-01', '2023-04-01'],
    ];
    const inForce = at('in-force.xlsx');
    const [lines, data] = await Promise.all([
      list('gaps.xlsx', ...rows, ...incomplete).then(sheet =>
        runCli(['documents', sheet, '--year', '2025', '-o', inForce]),
      ),
      list('whole.xlsx', ...rows).then(sheet => runCli(['documents', sheet, '--year', '2025', '--json'])),
    ]);
    expect(lines.code).toBe(1);
    expect(lines.err).toMatch(/第 6 行『制发日期』：没有制发日期[^\n]*\n第 7 行『废止日期』：早于制发日期/);
    expect(lines.out).toMatch(
      /『行政规范性文件』本年制发件数：1\n[^\n]*废止件数：1\n[^\n]*现行有效件数：2\n/,
    );
    expect(lines.out).toContain('2025-04-01 柳政发〔2025〕2号 乙办法\n2024-05-06 柳政发〔2024〕3号 丙办法\n');
    const [written] = await readSheets(readFileSync(inForce));
    expect(written?.rows.slice(1).map(([title]) => title?.text)).toEqual(['乙办法', '丙办法']);
    expect(data).toMatchObject({ code: 0, err: '' });
    const said = JSON.parse(data.out) as { figures: { count: number }[]; gaps: [] };
    expect(said.figures.map(({ count }) => count)).toEqual([0, 0, 0, 1, 1, 2]);
    expect(said.gaps).toEqual([]);
  });

  test('names the rows that are not understood, and counts nothing', async () => {
    const sheet = await list(
      'wrong.xlsx',
      ['1', '甲', '', '', '去年', ''],
      ['2', '', '', '', '2025-1-1', ''],
    );
    const result = await told(['documents', sheet, '--year', '2025', '-o', at('none.xlsx')]);
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/第 3 行『印发日期』：[^\n]*\n第 4 行『文件名称』：/);
    expect(existsSync(at('none.xlsx'))).toBe(false);
  });

  test.each([
    [
      'a workbook without a list',
      async () => returned('no-list.xlsx', '甲', [1, 2]),
      '没有找到规范性文件清单',
    ],
    ['a file that is no workbook', async () => draft, '打不开'],
  ])('refuses %s', async (_, make, words) => {
    await expectRefusal(['documents', await make(), '--year', '2025'], words);
  });
});

test.each([
  ['collect without an action', ['collect', draft], 'send 或 take'],
  ['send without stations', ['collect', 'send', draft, '-o', at('x')], '--stations'],
  ['take without sheets', ['collect', 'take', draft, '-o', at('x')], '发回的采集表'],
  [
    'to write over what is read',
    ['collect', 'take', draft, at('a.xlsx'), '-o', draft],
    '不能写进要读入的文件',
  ],
])('refuses %s', async (_, args, words) => {
  await expectRefusal(args, words);
});
