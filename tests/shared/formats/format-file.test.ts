import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDifferences } from '../../../src/shared/formats/file/differences.ts';
import {
  FormatFileError,
  type FormatFileProblem,
  longestFormatFile,
  readFormatFile,
} from '../../../src/shared/formats/file/format-file.ts';
import { writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { officialDeclarations } from '../../../src/shared/formats/registry.ts';
import { format2027 } from '../../helpers/format-2027.ts';

const declarations = [...officialDeclarations, format2027];
const sealed = writeFormatFile(format2027, { sealed: true });

function problemIn(text: string): FormatFileProblem | undefined {
  try {
    readFormatFile(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof FormatFileError)) throw error;
    expect(error.message).toMatch(/。$/u);
    return error.problem;
  }
}

/** The file with something else in its format, and no checksum. */
function changed(change: (format: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeFormatFile(format2027, { sealed: false }));
  change(file.format);
  return JSON.stringify(file);
}

describe('a format file', () => {
  test.each(declarations)('gives back the format $id as it was declared', declaration => {
    for (const how of [{ sealed: true }, { sealed: false }]) {
      expect(readFormatFile(writeFormatFile(declaration, how))).toEqual(declaration);
    }
    expect(writeFormatFile(declaration, { sealed: true }).length).toBeLessThan(longestFormatFile / 4);
  });

  test.each<[string, string, FormatFileProblem]>([
    ['nothing', ' \n', 'empty'],
    ['half of one', sealed.slice(0, sealed.length / 2), 'notJson'],
    ['a list', '[]', 'notFormat'],
    ['a draft', '{"schema":1,"cells":{}}', 'notFormat'],
    ['one of a later program', sealed.replace('"version": 1', '"version": 2'), 'newer'],
    ['one without a version', sealed.replace('"version": 1', '"version": "1"'), 'damaged'],
    ['one that was changed on its way', sealed.replace('撤回申请', '撤销申请'), 'damaged'],
    [
      'one that is nested beyond all measure',
      `{"kind":"nianbao-format","version":1,"checksum":1,"format":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'damaged',
    ],
    ['one that is far too long', sealed + ' '.repeat(longestFormatFile), 'tooLarge'],
    [
      'one with a field nobody knows',
      changed(format => Object.assign(format, { script: 'alert(1)' })),
      'wrongForm',
    ],
    ['one without sections', changed(format => Object.assign(format, { sections: [] })), 'wrongForm'],
    [
      'one with a rule nobody has',
      changed(format =>
        Object.assign(format, { bounds: [{ rule: 'plausible.mine', small: [], large: [], reason: '' }] }),
      ),
      'wrongForm',
    ],
    ['one with an id that is none', changed(format => Object.assign(format, { id: '../2021' })), 'wrongForm'],
  ])('of %s is refused', (_, text, problem) => {
    expect(problemIn(text)).toBe(problem);
  });

  test('with one character changed, cut out or doubled is refused, or says the same', () => {
    const damage = fc.tuple(
      fc.nat({ max: sealed.length - 1 }),
      fc.constantFrom('', '1', '"', '一', '}'),
      fc.nat({ max: 3 }),
    );
    fc.assert(
      fc.property(damage, ([at, put, cut]) => {
        const text = sealed.slice(0, at) + put + sealed.slice(at + cut);
        let read: unknown;
        try {
          read = readFormatFile(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatFileError);
          return;
        }
        expect(read).toEqual(format2027);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the differences of two formats name what is new, gone and renamed', () => {
  const [, before] = officialDeclarations;
  const lines = before ? formatDifferences(before, format2027) : [];
  for (const line of [
    '部分：新增“六、公共企事业单位信息公开情况”。',
    '部分：“五、存在的主要问题及改进情况”改为“五、主要问题和改进举措”。',
    '行：没有了“（五）不予处理 3.要求提供公开出版物”。',
    '行：新增“（六）其他处理 3.撤回申请”。',
    '栏：“社会公益组织”改为“公益慈善组织”。',
    '勾稽关系：有改动。',
  ]) {
    expect(lines).toContain(line);
  }
  expect(before && formatDifferences(before, before)).toEqual([]);
});

describe('a difference is named wherever it is', () => {
  const [, base] = officialDeclarations;
  // biome-ignore lint/suspicious/noExplicitAny: a copy of plain data is changed by hand.
  const said = (change: (format: any) => void) => {
    if (!base) throw new Error('there is a format of 2021');
    const copy = JSON.parse(JSON.stringify(base));
    change(copy);
    return formatDifferences(base, copy);
  };
  // biome-ignore lint/suspicious/noExplicitAny: a copy of plain data is changed by hand.
  const cases: readonly (readonly [string, (format: any) => void, string])[] = [
    ['years', f => Object.assign(f.years, { from: 2027 }), '年度：“2021年起”改为“2027年起”。'],
    ['order', f => f.sections.reverse(), '部分：次序有改动。'],
    ['prompt', f => Object.assign(f.sections[0], { prompt: '另写' }), '部分“一、总体情况”：提示有改动。'],
    ['topics', f => f.sections[0].topics.pop(), '部分“一、总体情况”：要写的内容有改动。'],
    ['roles', f => Object.assign(f.roles, { disputes: undefined }), '角色：有改动。'],
    ['sums', f => Object.assign(f.sums.groups, { a: [] }), '合计：有改动。'],
    ['a corner', f => Object.assign(f.tables[1], { corner: '另写' }), '左上角有改动'],
    ['the title over rows', f => Object.assign(f.tables[0], { rowsTitle: '另写' }), '左上角有改动'],
    ['a band', f => Object.assign(f.tables[0].bands[1], { heading: '另写' }), '行的上层标题有改动'],
    ['a heading', f => Object.assign(f.tables[1].columns[0], { label: '另写' }), '栏的上层标题有改动'],
    ['a kind', f => Object.assign(f.tables[0].bands[0].columns[0], { kind: 'amount' }), '栏的种类有改动'],
    ['aliases', f => Object.assign(f.tables[0].bands[0].columns[0], { aliases: ['又名'] }), '栏的别名有改动'],
    [
      'the third band',
      f => Object.assign(f.tables[0].bands[2].columns[0], { label: '另写' }),
      '改为“另写”。',
    ],
  ];

  test.each(cases)('%s', (_, change, line) => {
    const lines = said(change);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  test('a column of one band is not told to have become that of another', () => {
    const [before] = officialDeclarations;
    const lines = before && base ? formatDifferences(before, base) : [];
    expect(lines.join('\n')).not.toMatch(/采购总金额.*改为/u);
  });
});
