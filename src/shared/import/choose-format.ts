import type { Format } from '../formats/compile.ts';
import { wholeKey } from '../formats/label-key.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { oncePer } from '../once.ts';
import type { SourceBlock } from './source.ts';

/** A format that the source may be in, with what speaks for it. */
export interface FormatChoice {
  readonly format: Format;
  /** In Chinese, for the user. */
  readonly how: string;
}

/**
 * The formats a source may be in, likeliest first. Labels that only one format prints decide; where the source
 * has none that can be read whole (torn lines of a PDF), every format has to be tried.
 */
export function chooseFormats(
  source: readonly SourceBlock[],
  year: number | undefined,
  formats: FormatRegistry = officialFormats,
): { readonly decided: boolean; readonly choices: readonly FormatChoice[] } {
  const cells = new Set(
    source
      .flatMap(wordsOfBlock)
      .filter(words => words.length <= 60)
      .map(wholeKey),
  );
  const choices = formats.all
    .map(format => {
      const seen = [...ownLabels(formats)(format)]
        .filter(([key]) => cells.has(key))
        .map(([, label]) => label);
      return { format, seen, forYear: year !== undefined && formats.forYear(year)?.id === format.id };
    })
    // Newest first, then by the labels seen, then by the year: sorting is stable.
    .reverse()
    .sort((a, b) => b.seen.length - a.seen.length || Number(b.forYear) - Number(a.forYear));
  const [first, second] = choices;
  return {
    decided: (first?.seen.length ?? 0) >= 2 && second?.seen.length === 0,
    choices: choices.map(({ format, seen, forYear }) => ({ format, how: explain(format, seen, forYear) })),
  };
}

function explain(format: Format, seen: readonly string[], forYear: boolean): string {
  if (seen.length > 0) {
    const examples = seen
      .slice(0, 2)
      .map(label => `『${label}』`)
      .join('');
    return `表中有${examples}等只在${format.name}里有的栏目`;
  }
  return forYear ? `按报告年度，应为${format.name}` : `表中没有能分清格式的栏目，暂按${format.name}`;
}

function wordsOfBlock(block: SourceBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'table' ? block.cells.map(cell => cell.text) : block.cells;
}

/** Labels, by key, that a format prints and no other does: a memory of immutable declarations. */
const ownLabels = oncePer((formats: FormatRegistry) =>
  oncePer((format: Format): ReadonlyMap<string, string> => {
    const others = new Set(
      formats.all.filter(other => other !== format).flatMap(other => [...printedLabels(other).keys()]),
    );
    return new Map([...printedLabels(format)].filter(([key]) => !others.has(key)));
  }),
);

function printedLabels(format: Format): ReadonlyMap<string, string> {
  const labels = [...format.grids.values()].flatMap(grid =>
    grid.cells.flatMap(cell => (cell.role === 'value' ? [] : [cell.label])),
  );
  return new Map(labels.map(label => [wholeKey(label), label]));
}
