import { compileFormat } from '../compile.ts';
import type { FormatDeclaration } from '../types.ts';

/** What is different in `two`, the later of two formats: sections, rows and columns, in Chinese, one a line. */
export function formatDifferences(one: FormatDeclaration, two: FormatDeclaration): readonly string[] {
  const lines = [
    ...compared('名称', new Map([['', one.name]]), new Map([['', two.name]])),
    ...compared('发文字号', new Map([['', one.issuedAs]]), new Map([['', two.issuedAs]])),
    ...compared('部分', headingsOf(one), headingsOf(two)),
    ...compared('行', rowsOf(one), rowsOf(two)),
    ...compared('栏', columnsOf(one), columnsOf(two)),
  ];
  const others = (
    ['balances', 'bounds', 'continuity', 'succeeds', 'help', 'questions', 'words', 'sentences'] as const
  )
    .filter(part => JSON.stringify(one[part]) !== JSON.stringify(two[part]))
    .map(part => `${otherParts[part]}：有改动。`);
  return [...lines, ...others];
}

const otherParts = {
  balances: '勾稽关系',
  bounds: '合理性界限',
  continuity: '跨年衔接',
  succeeds: '与上一种格式的对应',
  help: '填表帮助',
  questions: '这件该填哪一行',
  words: '文字里的词',
  sentences: '标准语句',
} as const;

type Named = ReadonlyMap<string, string>;

function compared(what: string, one: Named, two: Named): readonly string[] {
  const removed = [...one].filter(([id]) => !two.has(id)).map(([, name]) => `${what}：没有了“${name}”。`);
  const added = [...two].flatMap(([id, name]) => {
    const before = one.get(id);
    if (before === undefined) return [`${what}：新增“${name}”。`];
    return before === name ? [] : [`${what}：“${before}”改为“${name}”。`];
  });
  return [...removed, ...added];
}

function headingsOf({ sections }: FormatDeclaration): Named {
  return new Map(sections.map(({ id, heading }) => [id, heading] as const));
}

function rowsOf(declaration: FormatDeclaration): Named {
  const cells = [...compileFormat(declaration).cells.values()].filter(({ row }) => row !== '');
  return new Map(cells.map(({ table, row, rowName }) => [`${table}.${row}`, rowName] as const));
}

/** Columns by the row they first stand in: the same id may have another name in another band. */
function columnsOf(declaration: FormatDeclaration): Named {
  const names = new Map<string, string>();
  for (const { table, column, columnName } of compileFormat(declaration).cells.values()) {
    const id = `${table}.${column}`;
    if (!names.has(id)) names.set(id, columnName);
  }
  return names;
}
