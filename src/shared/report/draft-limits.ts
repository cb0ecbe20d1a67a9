import type { Draft } from './draft.ts';

/**
 * How much a draft from outside may hold. A report has some 200 cells and 3,000 characters, the largest known one
 * ten times as many; beyond these bounds a file is no report, and would only hold the program up. The library and
 * its backups are not measured: what was typed is always opened again.
 */
export const draftLimits = {
  /** Characters of the whole file: the sum of 3,000 units with every contribution to its cells has 8.3 million. */
  characters: 32_000_000,
  /** Objects and lists within each other. */
  depth: 60,
  /** Cells, with those this program does not know. */
  cells: 2_000,
  /** Characters of a cell, and of a name or date. */
  cellCharacters: 1_000,
  nameCharacters: 500,
  /** Characters of one section's text. */
  textCharacters: 100_000,
  /** Characters of what somebody said about the report. */
  remarkCharacters: 20_000,
  /**
   * Sentences that follow the tables, findings marked as right, texts carried over, remarks, replies to one, figures
   * that were confirmed, and runs of saves.
   */
  entries: 5_000,
} as const;

/** A draft, or what may become one: nothing in it is taken for granted. */
type Measured = { readonly [Field in keyof Draft]?: unknown };

/**
 * What a draft holds too much of, in words for the user and without a full stop; undefined where it is within the
 * bounds. It can be asked before the draft's form is checked, which takes long where there is too much.
 */
export function excessOf(draft: Measured): string | undefined {
  const { organ, date } = fieldsOf(draft.signature);
  const names = [draft.id, draft.createdAt, draft.updatedAt, organ, date];
  const { nameCharacters, cells, cellCharacters, textCharacters, entries } = draftLimits;
  const { said, replies } = remarksOf(draft.remarks);
  const lists = [draft.bindings, draft.acknowledged, draft.inherited];
  return (
    excess('表格', Object.keys(fieldsOf(draft.cells)).length, cells, '格') ??
    excess('机关名称', lengthOf(draft.unit), nameCharacters, '个字') ??
    excess('署名、日期或编号', longest(names), nameCharacters, '个字') ??
    excess('表格的一格', longest(Object.values(fieldsOf(draft.cells))), cellCharacters, '个字') ??
    excess('一个部分的文字', longest(Object.values(fieldsOf(draft.texts))), textCharacters, '个字') ??
    excess('随表格更新的句子或已核实的提醒', longest(lists), entries, '条') ??
    excess('意见', lengthOf(draft.remarks), entries, '条') ??
    excess('一条意见的回复', replies, entries, '条') ??
    excess('一条意见', said, draftLimits.remarkCharacters, '个字') ??
    excess('双人核对记录', lengthOf(draft.verifications), entries, '条') ??
    excess('保存记录', Object.keys(fieldsOf(draft.lineage)).length, entries, '条')
  );
}

/** The same of a file's text, before it is read: how long it is, and how deep it goes. */
export function excessOfFile(text: string): string | undefined {
  const { characters, depth } = draftLimits;
  return (
    excess('文件', text.length, characters, '个字') ?? excess('文件里的内容', depthOf(text), depth, '层嵌套')
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The longest thing said in remarks and replies, and the most replies to one. */
function remarksOf(remarks: unknown): { readonly said: number; readonly replies: number } {
  const each = (Array.isArray(remarks) ? remarks : []).map(fieldsOf);
  const answers = each.map(({ replies }) => (Array.isArray(replies) ? replies : []));
  const all = [...each, ...answers.flat().map(fieldsOf)];
  return {
    said: longest(all.flatMap(({ text, about, author }) => [text, about, author])),
    replies: longest(answers),
  };
}

function longest(values: readonly unknown[]): number {
  return values.reduce<number>((most, value) => Math.max(most, lengthOf(value)), 0);
}

/** Of a text its characters, of a list its entries; anything else is for the check of the form. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function excess(what: string, found: number, most: number, measure: string): string | undefined {
  return found > most ? `${what}有 ${found} ${measure}，最多 ${most} ${measure}` : undefined;
}

/** How many objects and lists of a JSON text are open at once; brackets within strings are none. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  let inString = false;
  // Character by character: an expression for strings overflows on one of some million characters.
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += Number(character === '\\');
    else if (character === '[' || character === '{') {
      open += 1;
      deepest = Math.max(deepest, open);
    } else if (character === ']' || character === '}') open -= 1;
  }
  return deepest;
}
