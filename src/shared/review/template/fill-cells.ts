import type { CellId, TableId } from '../../formats/types.ts';
import type { SourceCell, SourceTable } from '../../import/source.ts';
import { placeKey } from '../cell-places.ts';
import { type Filling, nothingFilled } from './filling.ts';
import { obstacleIn } from './obstacles.ts';
import type { Template } from './read-template.ts';
import { isBlank, rawText, sayInstead, shapeOf } from './shapes.ts';
import type { Edit } from './splice.ts';
import { around, childOf, inside, type XmlNode } from './xml-tree.ts';

/** The figures that a template took in, and what is to be said of them. */
export interface FilledCells extends Filling {
  readonly cells: ReadonlySet<CellId>;
}

/**
 * Puts a report's figures into the cells of a template's tables; a cell that is blank in the report is emptied.
 * @param figures what each cell of the format prints, blank ones included
 */
export function fillCells(template: Template, figures: ReadonlyMap<CellId, string>): FilledCells {
  const edits: Edit[] = [];
  const cells = new Set<CellId>();
  const noPlace: string[] = [];
  const left: string[] = [];
  const missing = new Set<CellId>();
  const { format } = template;
  const whole = wholeTables(template);
  for (const [id, figure] of figures) {
    const cell = cellAt(template, id);
    if (!cell) {
      if (figure !== '') missing.add(id);
      continue;
    }
    const place = placeOf(template, id);
    const { tc, why } = fillable(template, cell, whole.has(format.cells.get(id)?.table ?? ''));
    if (cell.text === figure) cells.add(id);
    else if (!tc) {
      if (figure !== '') noPlace.push(`${place}：“${figure}”没有填入，${why}。`);
      else left.push(`${place}：模板里的“${cell.text}”没有清空，${why}。`);
    } else {
      edits.push(...fillCell(template.xml, tc, figure));
      cells.add(id);
    }
  }
  return {
    ...nothingFilled,
    edits,
    cells,
    placed: cells.size > 0 ? [`表格 ${cells.size} 格`] : [],
    noPlace: [...missingWords(template, missing), ...noPlace],
    left: [...left, ...strangers(template)],
  };
}

function placeOf({ format }: Template, id: CellId): string {
  const cell = format.cells.get(id);
  const heading = format.sections.find(section => section.id === cell?.table)?.heading ?? '';
  return `“${heading}”${cell?.place ?? id}`;
}

function cellAt({ result, places }: Template, id: CellId): SourceCell | undefined {
  const place = places.get(id);
  const table = result.source[place?.block ?? -1];
  if (!place || table?.kind !== 'table') return undefined;
  return table.cells.find(({ row, column }) => row === place.row && column === place.column);
}

/** The tables that have a place of its own for every cell: a merged cell in them stands for no other one. */
function wholeTables({ format, places }: Template): ReadonlySet<TableId> {
  const whole = format.sections.filter(({ id }) => {
    const own = [...format.cells.values()]
      .filter(({ table }) => table === id)
      .map(cell => places.get(cell.id));
    const known = own.filter(place => place !== undefined);
    return known.length === own.length && new Set(known.map(placeKey)).size === own.length;
  });
  return new Set(whole.map(({ id }) => id));
}

/** The w:tc that a cell is, or why it is not written in. */
function fillable(
  { paragraphs }: Template,
  { rowSpan, columnSpan, marks = [] }: SourceCell,
  isWhole: boolean,
): { readonly tc?: XmlNode; readonly why: string } {
  if ((rowSpan > 1 || columnSpan > 1) && !isWhole) return { why: '模板里这一格与别的格合并了' };
  const around = new Set(marks.map(mark => cellAround(paragraphs[mark])));
  const [tc] = around;
  if (!tc || around.size !== 1) return { why: '这一格在模板里的写法特别' };
  const obstacle = obstacleIn(tc);
  return obstacle === undefined ? { tc, why: '' } : { why: `模板里这一格有${obstacle}` };
}

function cellAround(paragraph: XmlNode | undefined): XmlNode | undefined {
  return paragraph && around(paragraph).find(({ name }) => name === 'w:tc');
}

/** A cell's own paragraph, the one with words or looks of their own, says the figure; others with words go. */
function fillCell(xml: string, tc: XmlNode, figure: string): readonly Edit[] {
  const paragraphs = tc.children.filter(({ name }) => name === 'w:p');
  const worded = paragraphs.filter(paragraph => !isBlank(xml, paragraph));
  const target = worded[0] ?? paragraphs.findLast(paragraph => childOf(paragraph, 'w:r')) ?? paragraphs[0];
  if (!target) return [];
  const others = worded.filter(paragraph => paragraph !== target);
  return [
    ...sayInstead(xml, target, figure, neighbourRun(xml, tc)),
    ...others.flatMap(paragraph => emptied(paragraph)),
  ];
}

/** Takes a paragraph away, or only its words where something begins or ends in it. */
function emptied(paragraph: XmlNode): readonly Edit[] {
  const runs = paragraph.children.filter(({ name }) => name === 'w:r');
  const only = paragraph.children.every(({ name }) => ['w:pPr', 'w:r', 'w:proofErr'].includes(name));
  return (only ? [paragraph] : runs).map(({ start, end }) => ({ start, end, words: '' }));
}

/** How the words look in the row's other cells, for a cell without looks of its own; a label's bold is not taken. */
function neighbourRun(xml: string, tc: XmlNode): string {
  const words = (tc.parent ? inside(tc.parent) : []).filter(({ name }) => name === 'w:p');
  const near = words.toReversed().find(paragraph => rawText(xml, paragraph).trim() !== '');
  return near ? shapeOf(xml, near).run.replace(/<w:b(?:Cs)?(?:\s[^>]*)?\/>/g, '') : '';
}

/** Cells of the report that the template does not have: tables, rows or single ones by name. */
function missingWords({ format }: Template, missing: ReadonlySet<CellId>): readonly string[] {
  return format.sections.flatMap(({ id, heading }) => {
    const lacking = [...missing].map(cell => format.cells.get(cell)).filter(cell => cell?.table === id);
    const all = [...format.cells.values()].filter(cell => cell.table === id);
    if (lacking.length === 0) return [];
    if (lacking.length === all.length) return [`“${heading}”：模板里没有认出这张表。`];
    return lacking.map(cell => `“${heading}”${cell?.place ?? ''}：模板里没有认出这一格。`);
  });
}

/** Figures in the template's tables that belong to no cell of the report: they would stay as they are. */
function strangers({ result, places }: Template): readonly string[] {
  const own = new Set([...places.values()].map(placeKey));
  return result.source.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    const figures = block.cells.filter(
      ({ text, row, column }) => !own.has(placeKey({ block: index, row, column })) && isFigure(text),
    );
    return figures.map(cell => strangerWords(block, cell));
  });
}

function isFigure(text: string): boolean {
  return /^[-+\d.,，\s]*\d[-+\d.,，\s]*(?:件|元|万元)?$/.test(text);
}

function strangerWords(table: SourceTable, { row, column, text }: SourceCell): string {
  const number = table.where.kind === 'table' ? table.where.table : 0;
  const label = table.cells.find(
    cell => cell.row <= row && row < cell.row + cell.rowSpan && /\p{Script=Han}/u.test(cell.text),
  );
  const head = table.cells.find(
    cell =>
      cell.row < row &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan &&
      /\p{Script=Han}/u.test(cell.text),
  );
  const name = [label, head].map(cell => (cell ? `『${cell.text.replaceAll('\n', '')}』` : '')).join('');
  return `第 ${number} 个表格第 ${row + 1} 行第 ${column + 1} 列${name}：不是报告里的格，模板里的“${text}”没有动。`;
}
