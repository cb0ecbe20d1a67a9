import type { Format } from '../../formats/compile.ts';
import { wholeKey, withoutNumber, withoutRemark } from '../../formats/label-key.ts';
import { formats } from '../../formats/registry.ts';
import { oncePer } from '../../once.ts';
import type { Stretch } from '../text/pieces.ts';
import type { TextLine } from './text-lines.ts';

/** Lines of a printed table that stand in a text. */
export interface TableWords extends Stretch {
  /** They hold figures too. */
  readonly figures: boolean;
}

/** What a line has of a table: labels and figures and nothing else. */
interface TableLine {
  readonly labels: number;
  readonly figures: number;
  /** No prose looks like it: several cells, or a label that is a whole phrase. */
  readonly certain: boolean;
}

const figure = /^[-－—/／]$|^[-－]?[\d０-９][\d０-９,.．]*$/;

/** From this many characters on a label is a phrase that stands nowhere else. */
const phrase = 8;

/** The longest a line of a table may be. */
const longestLine = 600;

/** How many short labels one below the other are a table's; fewer may be a list. */
const fewestLabels = 3;

/**
 * The keys of every label that a table of this format prints, or of an official one, out of whose reports texts are
 * pasted: a memory of immutable declarations.
 */
const labelKeys = oncePer(
  (format: Format) =>
    new Set(
      [...formats, format]
        .flatMap(({ grids }) => [...grids.values()])
        .flatMap(({ cells }) => cells.flatMap(cell => (cell.role === 'value' ? [] : [cell.label])))
        .flatMap(label => [label, withoutNumber(label), withoutRemark(label)])
        .map(wholeKey)
        .filter(key => key !== ''),
    ),
);

/** The printed rows and headings of tables among the lines of a text: blank lines do not part them. */
export function tableWordsIn(lines: readonly TextLine[], format: Format): readonly TableWords[] {
  const found: TableWords[] = [];
  let run: { line: TextLine; cells: TableLine }[] = [];
  const close = () => {
    const words = tableOf(run);
    if (words) found.push(words);
    run = [];
  };
  for (const line of lines) {
    if (line.words.trim() === '') continue;
    const cells = tableLine(line.words, labelKeys(format));
    if (cells) run.push({ line, cells });
    else close();
  }
  close();
  return found;
}

function tableOf(
  run: readonly { readonly line: TextLine; readonly cells: TableLine }[],
): TableWords | undefined {
  const first = run.findIndex(({ cells }) => cells.labels > 0);
  const rows = first < 0 ? [] : run.slice(first);
  const labels = rows.reduce((sum, { cells }) => sum + cells.labels, 0);
  const [start, end] = [rows[0]?.line.start, rows.at(-1)?.line.end];
  if (start === undefined || end === undefined) return undefined;
  if (labels < fewestLabels && !rows.some(({ cells }) => cells.certain)) return undefined;
  return { start, end, figures: rows.some(({ cells }) => cells.figures > 0) };
}

/** What of a table a line is; undefined where it says anything else. */
function tableLine(words: string, known: ReadonlySet<string>): TableLine | undefined {
  if (words.length > longestLine) return undefined;
  for (const parting of [/\s*[\t|│]\s*|\s{2,}/, /\s+/]) {
    // 1. 其他 in a list has a number, not a figure.
    const cells = words
      .replace(/^\s*\d{1,2}[.．、]\s*/, '')
      .split(parting)
      .filter(cell => cell !== '');
    const labels = cells.filter(cell => !figure.test(cell));
    if (labels.length > 12 || !labels.every(label => isLabel(label, known))) continue;
    const isPhrase = labels.some(label => wholeKey(label).length >= phrase);
    const certain = isPhrase || (labels.length > 0 && cells.length > 1);
    return { labels: labels.length, figures: cells.length - labels.length, certain };
  }
  return undefined;
}

function isLabel(cell: string, known: ReadonlySet<string>): boolean {
  return cell.length <= 80 && known.has(wholeKey(cell));
}
