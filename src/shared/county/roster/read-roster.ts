import { kindOfName, type Roster, type RosterUnit, type UnitKind, unitKinds } from './roster.ts';

/** A roster as it was read; with problems it is not to be used. */
export interface ReadRoster {
  readonly roster: Roster;
  /** In Chinese, one a line that is wrong, with its number and what to do. */
  readonly problems: readonly string[];
}

/**
 * Reads a roster from text: a unit a line, its columns separated by tabs or commas, full-width ones too: 单位、类别、
 * 分组、别名 (several with 、 or ; between them). All but the name may be left out. A first line that names the columns,
 * blank lines, and lines that begin with # are no units.
 */
export function rosterFromText(text: string): ReadRoster {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return rosterFromRows(lines.map(line => (line.trim().startsWith('#') ? [] : line.split(/[\t,，]/))));
}

/** Reads a roster from the rows of a table, in the same columns; the numbers of problems count from 1. */
export function rosterFromRows(rows: readonly (readonly string[])[]): ReadRoster {
  const roster: RosterUnit[] = [];
  const problems: string[] = [];
  const known = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cell => cell.trim());
    const [name = '', kind = '', group = '', ...aliases] = cells;
    if (cells.every(cell => cell === '') || (roster.length === 0 && isHead(name))) continue;
    const line = index + 1;
    const unit = unitOf(name, kind, group, aliases);
    const problem = typeof unit === 'string' ? unit : repeated(unit, known);
    if (problem !== undefined) problems.push(`第 ${line} 行：${problem}`);
    if (typeof unit === 'string' || problem !== undefined) continue;
    for (const each of [unit.name, ...unit.aliases]) known.set(each, line);
    roster.push(unit);
  }
  if (roster.length === 0 && problems.length === 0) problems.push('名册里没有单位。请一行写一个单位。');
  return { roster, problems };
}

function isHead(name: string): boolean {
  return /^(?:序号|单位|单位名称|机关|机关名称|机关全称|名称)$/.test(name);
}

function unitOf(name: string, kind: string, group: string, aliases: readonly string[]): RosterUnit | string {
  if (name === '') return '没有单位名称。请把单位名称写在第一列。';
  const known = kindOf(kind, name);
  if (!known) return `类别“${kind}”不对。请写${unitKinds.join('、')}，或留空。`;
  return {
    name,
    kind: known,
    ...(group === '' ? {} : { group }),
    aliases: aliases
      .flatMap(cell => cell.split(/[、;；]/))
      .map(alias => alias.trim())
      .filter(alias => alias !== ''),
  };
}

function kindOf(written: string, name: string): UnitKind | undefined {
  return written === '' ? kindOfName(name) : unitKinds.find(kind => kind === written);
}

function repeated({ name, aliases }: RosterUnit, known: ReadonlyMap<string, number>): string | undefined {
  const twice = [name, ...aliases].find(each => known.has(each));
  if (twice === undefined) return undefined;
  return `“${twice}”在第 ${known.get(twice)} 行已经有了。请删去重复的，或改写别名。`;
}
