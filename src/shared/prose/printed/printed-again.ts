import type { Format } from '../../formats/compile.ts';
import type { SectionDeclaration, TextId } from '../../formats/types.ts';
import { type Draft, textOf } from '../../report/draft.ts';
import type { Stretch } from '../text/pieces.ts';
import { headingIn } from './heading-words.ts';
import { tableWordsIn } from './table-words.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { isName, isTitle } from './title-words.ts';

/** Words of a text that the report prints by itself, so that they would stand in it twice. */
export type PrintedAgain = Stretch &
  (
    | {
        readonly kind: 'heading';
        readonly section: SectionDeclaration;
        /** It is the heading of the section whose text this is. */
        readonly own: boolean;
        readonly numbered: boolean;
        /** The heading, word by word. */
        readonly exact: boolean;
        /** Text follows it in its own line. */
        readonly runIn: boolean;
      }
    | { readonly kind: 'title' | 'signature' }
    | { readonly kind: 'table'; readonly figures: boolean }
  );

/** The words of one text of a report that are printed by themselves, in the order of the text. */
export function printedAgain(draft: Draft, format: Format, id: TextId): readonly PrintedAgain[] {
  const lines = textLines(textOf(draft, id));
  const found = lines.flatMap((line, index): readonly PrintedAgain[] => {
    const heading = headingOf(line, id, format);
    if (heading) return [heading];
    const above = lines[index - 1];
    if (!isTitle(line.words, draft)) return [];
    // A long title is broken behind the name.
    const start = above && isName(above.words, draft.unit) ? above.start : line.start;
    return [{ kind: 'title', start, end: line.end }];
  });
  // A row of a table may be called what a section is; whoever finds it there first has it.
  const taken = new Set(found.map(({ start }) => start));
  const rest = lines.filter(({ start }) => !taken.has(start));
  const tables = tableWordsIn(rest, format).map(words => ({ kind: 'table' as const, ...words }));
  return [...found, ...tables, ...signatureIn(lines, draft)].sort((a, b) => a.start - b.start);
}

function headingOf(line: TextLine, id: TextId, format: Format): PrintedAgain | undefined {
  const heading = headingIn(line.words, id, format);
  if (!heading) return undefined;
  const { section, length, numbered, exact } = heading;
  const runIn = length < line.words.length;
  return {
    kind: 'heading',
    section,
    own: section.id === id,
    numbered,
    exact,
    runIn,
    start: line.start,
    end: line.start + length,
  };
}

/** The name and the date at the end of a text, where the report prints them at its end. */
function signatureIn(lines: readonly TextLine[], { signature }: Draft): readonly PrintedAgain[] {
  const written = lines.filter(({ words }) => words.trim() !== '');
  const last = written.at(-1);
  const dated = signature?.date !== undefined && /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;
  const isDated = last !== undefined && dated !== false && dated.test(last.words);
  const name = isDated ? written.at(-2) : last;
  if (!last || !name || !isName(name.words, signature?.organ ?? '')) return [];
  return [{ kind: 'signature', start: name.start, end: last.end }];
}
