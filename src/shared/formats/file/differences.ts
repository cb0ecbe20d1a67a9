import { orderedJson } from '../../ordered-json.ts';
import { compileFormat } from '../compile.ts';
import { editionOf, type FormatDeclaration } from '../types.ts';
import { tableDifferences } from './table-differences.ts';

/** What is different in `two`, the later of two formats: sections, rows and columns, in Chinese, one a line. */
export function formatDifferences(one: FormatDeclaration, two: FormatDeclaration): readonly string[] {
  const lines = [
    ...compared('名称', new Map([['', one.name]]), new Map([['', two.name]])),
    ...compared('发文机关', issuerOf(one), issuerOf(two)),
    ...compared('发文字号', new Map([['', one.issuedAs]]), new Map([['', two.issuedAs]])),
    ...compared('版本', editionIn(one), editionIn(two)),
    ...compared('年度', new Map([['', yearsOf(one)]]), new Map([['', yearsOf(two)]])),
    ...compared('部分', headingsOf(one), headingsOf(two)),
    ...sectionDifferences(one, two),
    ...compared('行', rowsOf(one), rowsOf(two)),
    ...new Set(compared('栏', columnsOf(one, two), columnsOf(two, one))),
    ...tableDifferences(one, two),
  ];
  const others = (Object.keys(otherParts) as (keyof typeof otherParts)[])
    .filter(part => JSON.stringify(one[part]) !== JSON.stringify(two[part]))
    .map(part => `${otherParts[part]}：有改动。`);
  return [...lines, ...others];
}

const otherParts = {
  balances: '勾稽关系',
  bounds: '合理性界限',
  continuity: '跨年衔接',
  succeeds: '与上一种格式的对应',
  roles: '角色',
  sums: '合计',
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

/**
 * Columns by the row they stand in: the same id may have another name in another band. Of rows that only one of the
 * formats has, none are told, unless the whole table is new or gone.
 */
function columnsOf(declaration: FormatDeclaration, other: FormatDeclaration): Named {
  const tables = new Set<string>(other.tables.map(({ id }) => id));
  const rows = new Set([...compileFormat(other).cells.values()].map(({ table, row }) => `${table}.${row}`));
  const cells = [...compileFormat(declaration).cells.values()];
  return new Map(
    cells
      .filter(({ table, row }) => rows.has(`${table}.${row}`) || !tables.has(table))
      .map(({ id, columnName }) => [id, columnName] as const),
  );
}

function yearsOf({ years: { from, to } }: FormatDeclaration): string {
  return to === undefined ? `${from}年起` : `${from}年至${to}年`;
}

function issuerOf({ issuer }: FormatDeclaration): Named {
  return new Map(issuer === undefined ? [] : [['', issuer]]);
}

function editionIn(declaration: FormatDeclaration): Named {
  return new Map([['', `第${editionOf(declaration)}版`]]);
}

const sectionFields = {
  kind: '是文字还是表',
  short: '简称',
  aliases: '别名',
  topics: '要写的内容',
  statements: '必须写明的事',
  prompt: '提示',
  length: '字数',
  carriedOver: '是否带到下一年',
  answersLastYear: '是否回应上年',
  nothing: '没有时的说法',
} as const;

/** What is different in the sections that both have, besides their headings, and in their order. */
function sectionDifferences(one: FormatDeclaration, two: FormatDeclaration): readonly string[] {
  const orderIn = (format: FormatDeclaration, other: FormatDeclaration) =>
    format.sections.map(({ id }) => id).filter(id => other.sections.some(each => each.id === id));
  const moved = orderIn(one, two).join() !== orderIn(two, one).join();
  const changed = two.sections.flatMap(section => {
    const former = one.sections.find(({ id }) => id === section.id);
    if (!former) return [];
    const before: Readonly<Record<string, unknown>> = { ...former };
    const now: Readonly<Record<string, unknown>> = { ...section };
    const fields = Object.entries(sectionFields).flatMap(([field, name]) =>
      JSON.stringify(before[field]) === JSON.stringify(now[field]) ? [] : [name],
    );
    return fields.length > 0 ? [`部分“${section.heading}”：${fields.join('、')}有改动。`] : [];
  });
  return [...(moved ? ['部分：次序有改动。'] : []), ...changed];
}

/** Whether two declarations say the same, whatever the order of their fields. */
export function isSameDeclaration(one: FormatDeclaration, two: FormatDeclaration): boolean {
  return orderedJson(one) === orderedJson(two);
}
