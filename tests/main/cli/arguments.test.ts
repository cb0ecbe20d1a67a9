import { describe, expect, test } from 'vitest';
import { parseCall } from '../../../src/main/cli/arguments.ts';
import { CliError } from '../../../src/main/cli/cli-error.ts';

const parse = (line: string) => parseCall(line.split(' ').filter(word => word !== ''));

function refusal(line: string): string {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  throw new Error(`understood: ${line}`);
}

describe('a call', () => {
  test('of import takes a file and where to write the draft', () => {
    expect(parse('import 报告.txt')).toEqual({
      command: 'import',
      file: '报告.txt',
      output: undefined,
      json: false,
      formats: [],
    });
    expect(parse('import - -o 草稿.json')).toEqual({
      command: 'import',
      file: '-',
      output: '草稿.json',
      json: false,
      formats: [],
    });
    expect(parse('import 报告.txt --json')).toMatchObject({ file: '报告.txt', json: true });
    expect(parse('import -o 草稿.json 报告.txt')).toEqual(parse('import 报告.txt --output=草稿.json'));
  });

  test('of check takes several files, last year’s, and how to print', () => {
    expect(parse('check a.json b.json')).toEqual({
      command: 'check',
      files: ['a.json', 'b.json'],
      last: undefined,
      json: false,
      formats: [],
    });
    expect(parse('check --json a.json --last -')).toEqual({
      command: 'check',
      files: ['a.json'],
      last: '-',
      json: true,
      formats: [],
    });
  });

  test('of export takes a draft, a target and a set of fonts', () => {
    expect(parse('export a.json -o a.docx --fonts system')).toEqual({
      command: 'export',
      file: 'a.json',
      output: 'a.docx',
      fonts: 'system',
      review: false,
      formats: [],
    });
    expect(parse('export a.json -o a.docx --review')).toMatchObject({ review: true });
    expect(parse('export a.json -o a.docx --template b.docx --partly')).toMatchObject({
      template: { file: 'b.docx', partly: true },
    });
    expect(() => parse('export a.json -o a.docx --partly')).toThrow('--template');
    expect(() => parse('export a.json -o a.docx --template b.docx --review')).toThrow('--review');
  });

  test('of compare takes a draft and the report beside it', () => {
    expect(parse('compare a.json 网页.html')).toMatchObject({
      command: 'compare',
      files: ['a.json', '网页.html'],
    });
    expect(() => parse('compare a.json')).toThrow('compare 后面要写');
  });

  test('of review takes a draft and the file that came back', () => {
    expect(parse('review a.json b.docx --json')).toEqual({
      command: 'review',
      files: ['a.json', 'b.docx'],
      json: true,
      formats: [],
    });
  });

  test('of new takes whose report it is and for which year', () => {
    expect(parse('new --format 2021 --year 2025 --unit 柳林镇人民政府 -o a.json')).toEqual({
      command: 'new',
      format: '2021',
      year: '2025',
      unit: '柳林镇人民政府',
      output: 'a.json',
      formats: [],
    });
  });

  test('for help is understood wherever it is asked for', () => {
    for (const line of ['--help', '-h', 'help', 'check --help', 'export a.json -h']) {
      expect(parse(line)).toEqual({ command: 'help' });
    }
  });

  test('may name a file that looks like an option, behind --', () => {
    expect(parse('import -- -odd.txt')).toMatchObject({ file: '-odd.txt' });
  });
});

describe('a call that is not understood is refused in words', () => {
  test.each([
    ['', '没有写命令'],
    ['print a.json', '没有“print”这个命令'],
    ['constructor', '没有“constructor”这个命令'],
    ['--json check a.json', '没有“--json”这个命令'],
    ['import', '后面要写一个文件'],
    ['import a.txt b.txt', '多写了“b.txt”'],
    ['import a.txt -o', '“-o”后面缺少内容'],
    ['import a.txt -o --json', '“-o”后面缺少内容'],
    ['import a.txt --output=', '“--output”后面缺少内容'],
    ['import a.txt -o b -o c', '“-o”写了两次'],
    ['import a.txt --last b.json', 'import 没有“--last”这个选项'],
    ['check', '后面要写草稿文件'],
    ['check a.json -x', 'check 没有“-x”这个选项'],
    ['check a.json --json=yes', '“--json”后面不带内容'],
    ['check a.json --last', '“--last”后面缺少内容'],
    ['check - --last -', '只能读一次'],
    ['check - -', '只能读一次'],
    ['sum a.json --last - --roster -', '只能读一次'],
    ['export - -o a.docx --template -', '只能读一次'],
    ['collect take - - -o a.json', '只能读一次'],
    ['documents - --year 2025 --formats -', '只能读一次'],
    ['import a.txt --constructor', 'import 没有“--constructor”这个选项'],
    ['export a.json', '要用 -o 写明'],
    ['export -o a.docx', '后面要写一个文件'],
    ['new --unit 甲', '要用 --year 写明'],
    ['new --year 2025', '要用 --unit 写明'],
    ['new --year 2025 --unit 甲 乙', '多写了“乙”'],
  ])('%j', (line, words) => {
    const message = refusal(line);
    expect(message).toContain(words);
    expect(message).toMatch(/。$/);
  });
});
