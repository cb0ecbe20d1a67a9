import { cleanLine } from '../../document/clean-text.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import type { CellId, TextId } from '../../formats/types.ts';
import { importKind } from '../../import/import-report.ts';
import type { ImportResult } from '../../import/import-result.ts';
import { isoDate, readDate } from '../../report/calendar-date.ts';
import type { Draft } from '../../report/draft.ts';
import type { FilledNames } from './fill-names.ts';
import type { PrintedText } from './fill-texts.ts';
import { quoted } from './filling.ts';
import type { Template } from './read-template.ts';

/** A filled file, and what it should say. */
export interface Filled {
  readonly template: Template;
  readonly bytes: Uint8Array;
  readonly figures: ReadonlyMap<CellId, string>;
  readonly texts: readonly PrintedText[];
  /** What was filled; everything else still says what the template did. */
  readonly cells: ReadonlySet<CellId>;
  readonly words: ReadonlySet<TextId>;
  readonly names: Pick<FilledNames, 'title' | 'organ' | 'date'>;
  readonly draft: Draft;
}

/**
 * Imports a filled file and compares: what was filled says what the report says, everything else what it said.
 * @throws ImportError where it cannot be read.
 */
export function filledDifferences(filled: Filled, formats: FormatRegistry): readonly string[] {
  const read = importKind('docx', filled.bytes, formats);
  return [
    ...cellDifferences(filled, read),
    ...textDifferences(filled, read),
    ...nameDifferences(filled, read),
  ];
}

function cellDifferences({ template, figures, cells }: Filled, read: ImportResult): readonly string[] {
  const before = template.result.account.cellSources;
  return [...template.format.cells.values()].flatMap(({ id, place }) => {
    const expected = cells.has(id) ? (figures.get(id) ?? '') : (before[id]?.text ?? '');
    const actual = read.account.cellSources[id]?.text ?? '';
    return actual === expected ? [] : [`${place}：应为“${expected}”，写出的文件中是“${actual}”。`];
  });
}

function textDifferences({ template, texts, words }: Filled, read: ImportResult): readonly string[] {
  return texts.flatMap(({ id, heading, paragraphs }) => {
    const expected = words.has(id) ? paragraphs.join('\n') : (template.result.texts[id] ?? '');
    const actual = read.texts[id] ?? '';
    return actual === expected
      ? []
      : [`“${heading}”：应为${quoted(expected)}，写出的文件中是${quoted(actual)}。`];
  });
}

function nameDifferences({ names, draft }: Filled, read: ImportResult): readonly string[] {
  const date = readDate(draft.signature?.date ?? '');
  const written: readonly (readonly [string, boolean, string, string | number | undefined])[] = [
    ['单位名称', names.title, cleanLine(draft.unit), read.unit],
    ['年度', names.title, String(draft.year), read.year],
    ['落款', names.organ, cleanLine(draft.signature?.organ ?? ''), read.signature?.organ],
    ['成文日期', names.date, date ? isoDate(date) : '', read.signature?.date],
  ];
  return written.flatMap(([name, isFilled, expected, actual = '']) =>
    !isFilled || expected === String(actual)
      ? []
      : [`${name}：应为“${expected}”，写出的文件中是“${actual}”。`],
  );
}
