import type { Format } from '../../formats/compile.ts';
import { tornKey, wholeKey, withoutNumber, withoutRemark } from '../../formats/label-key.ts';
import { type AskableRow, type Asked, askableRows } from './asked-rows.ts';

/** Who is asked for which rows, as it was read; with problems it is not to be used. */
export interface ReadDivision {
  readonly stations: readonly Omit<Asked, 'sheet'>[];
  /** In Chinese, with the number of the line and what to do. */
  readonly problems: readonly string[];
}

/**
 * Reads who is asked for what: a station a line, 综合执法队：行政处罚、行政强制. Rows are called as the report prints
 * them; number and remark may be left out. Blank lines, and lines that begin with #, say nothing.
 */
export function readDivision(text: string, format: Format): ReadDivision {
  const rows = askableRows(format);
  const stations: Omit<Asked, 'sheet'>[] = [];
  const problems: string[] = [];
  const taken = new Map<string, string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, written] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(written)) continue;
    const line = `第 ${index + 1} 行`;
    const [, station = '', list = ''] = /^\s*([^:：]*?)\s*[:：](.*)$/.exec(written) ?? [];
    const named = station === '' || list.trim() === '' ? undefined : rowsOf(list, rows);
    const wrong = named
      ? [...repeatedStation(station, stations), ...named.problems]
      : [`要写成“站所：栏目、栏目”，例如“综合执法队：行政处罚、行政强制”。`];
    for (const row of named?.rows ?? []) {
      const holder = taken.get(row.id);
      if (holder !== undefined)
        wrong.push(`“${row.name}”${holder}已经写过，一行栏目只能给一个站所、写一次。`);
      else taken.set(row.id, `${line}（${station}）`);
    }
    problems.push(...wrong.map(problem => `${line}：${problem}`));
    stations.push({ station, rows: named?.rows.map(({ id }) => id) ?? [] });
  }
  if (stations.length === 0)
    problems.push('没有写分工。请一行写一个站所，例如“综合执法队：行政处罚、行政强制”。');
  return { stations, problems };
}

function repeatedStation(station: string, known: readonly { readonly station: string }[]): readonly string[] {
  return known.some(each => each.station === station)
    ? [`“${station}”写了两次，请把它的栏目写在一行里。`]
    : [];
}

/** The rows a list names. A label may hold 、 itself (一、本年新收…): of what can be meant the longest is. */
function rowsOf(list: string, rows: readonly AskableRow[]) {
  const pieces = list.split('、').map(piece => piece.trim());
  const found: AskableRow[] = [];
  const problems: string[] = [];
  const unknown: string[] = [];
  const tellUnknown = () => {
    if (unknown.length > 0) problems.push(unknownInWords(unknown.splice(0).join('、'), rows));
  };
  for (let at = 0; at < pieces.length; ) {
    const ends = pieces.map((_, index) => pieces.length - index).filter(end => end > at);
    const end = ends.find(each => meant(pieces.slice(at, each).join('、'), rows).length > 0);
    const label = pieces.slice(at, end ?? at + 1).join('、');
    const [first, ...more] = end === undefined ? [] : meant(label, rows);
    if (first) tellUnknown();
    if (!first && label !== '') unknown.push(label);
    else if (more.length > 0 && first) problems.push(ambiguousInWords(label, [first, ...more]));
    else if (first) found.push(first);
    at = end ?? at + 1;
  }
  tellUnknown();
  return { rows: found, problems };
}

/** The rows that a label can mean: those printed so, or else those of which it is a part. */
function meant(label: string, rows: readonly AskableRow[]): readonly AskableRow[] {
  const key = tornKey(label);
  if (key === '') return [];
  const exact = rows.filter(({ heading, name }) =>
    [name, heading + name].some(each => tornKey(each) === key),
  );
  if (exact.length > 0) return exact;
  const loosely = looseKeys(label);
  return rows.filter(({ heading, name }) =>
    [name, ...name.split(' '), heading].some(part => looseKeys(part).some(each => loosely.includes(each))),
  );
}

function looseKeys(label: string): readonly string[] {
  const bare = withoutRemark(label);
  return [wholeKey(bare), wholeKey(withoutNumber(bare))].filter(key => key !== '');
}

function unknownInWords(label: string, rows: readonly AskableRow[]): string {
  return `没有“${label}”这一行栏目（栏目之间用“、”隔开）。可以写：${rows.map(({ name }) => name).join('；')}。`;
}

/** Rows that are called alike are told apart by the heading above them, which is understood as well. */
function ambiguousInWords(label: string, rows: readonly AskableRow[]): string {
  const isAlone = new Set(rows.map(({ name }) => name)).size === rows.length;
  const choices = rows.map(({ heading, name }) => (isAlone ? name : `${heading}/${name}`));
  return `“${label}”有 ${rows.length} 行，不知道是哪一行。请写明其中一行：${choices.join('；')}。`;
}
