import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { describeIdentity, type Identity, missingNotes } from './account.ts';
import { chooseFormats, type FormatChoice } from './choose-format.ts';
import { ImportError } from './import-error.ts';
import type { ImportResult, Unrecognised } from './import-result.ts';
import { blockText, describePlace, type SourceBlock } from './source.ts';
import { type CollectedCells, collectCells } from './tables/collect-cells.ts';
import { type FoundTables, findTables } from './tables/find-tables.ts';
import { yearSaid } from './words/find-identity.ts';
import { type FoundHeading, findSections } from './words/find-sections.ts';
import { type FoundTitle, findTitle } from './words/find-title.ts';
import { withFirstSection } from './words/first-section.ts';
import { withoutLayoutRows } from './words/layout-rows.ts';
import { readWords, type Words } from './words/read-words.ts';
import { splitHeadings } from './words/split-headings.ts';
import { suggestIdentity } from './words/suggest-identity.ts';

/** How a source is to be taken. */
export interface RecogniseOptions {
  /** Whether it is a web page, with the site's own words around the report. */
  readonly webPage?: boolean;
  /** The title that the file's properties name. */
  readonly title?: string;
}

/** A source read as being in one format. */
interface Attempt {
  readonly choice: FormatChoice;
  /** The source, with headings as paragraphs of their own. */
  readonly source: readonly SourceBlock[];
  readonly title: FoundTitle | undefined;
  readonly headings: readonly FoundHeading[];
  readonly tables: FoundTables;
  readonly collected: CollectedCells;
  /** How much of the format was found. */
  readonly points: number;
}

/**
 * Recognises a report in what a reader found: its format, year, unit, figures and texts, with an account of all
 * that was recognised and all that was not.
 * @throws ImportError where nothing of a report is found.
 */
export function recognise(
  read: readonly SourceBlock[],
  options: RecogniseOptions = {},
  formats: FormatRegistry = officialFormats,
): ImportResult {
  const blocks = withoutLayoutRows(read);
  const roughTitle = findTitle(blocks, blocks.length, options.title);
  const year = roughTitle?.year ?? yearSaid(proseOf(blocks))?.value;
  const { decided, choices } = chooseFormats(blocks, year, formats);
  const attempts = (decided ? choices.slice(0, 1) : choices).map(choice => attempt(blocks, choice, options));
  const best = attempts.reduce((a, b) => (b.points > a.points ? b : a));
  const { source, title, headings, tables } = best;
  const fewest = title ? 1 : 2;
  if (headings.length < fewest && tables.readings.length === 0) throw notReport(title, headings);
  const words = readWords(source, best.choice.format, {
    title,
    headings,
    taken: tables.blocks,
    webPage: options.webPage === true,
  });
  const identity = describeIdentity(source, best.choice, title, words, formats);
  return assemble(best, words, identity);
}

/** The words outside tables. */
function proseOf(blocks: readonly SourceBlock[]): string {
  return blocks.map(block => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

function attempt(blocks: readonly SourceBlock[], choice: FormatChoice, options: RecogniseOptions): Attempt {
  const source = splitHeadings(blocks, choice.format);
  const { title, headings } = landmarksOf(source, choice.format, options.title);
  const tables = findTables(source, choice.format, headings);
  const collected = collectCells(tables.readings);
  const rows = tables.readings.reduce((sum, reading) => sum + reading.rows.size, 0);
  const unfit = collected.unrecognised.filter(each => each.row).length;
  return {
    choice,
    source,
    title,
    headings,
    tables,
    collected,
    points: Object.keys(collected.cells).length + rows - unfit,
  };
}

/** What a source is cut by: the title, and the headings of the format's sections. */
export interface Landmarks {
  readonly title: FoundTitle | undefined;
  readonly headings: readonly FoundHeading[];
}

/**
 * Finds the title and the headings.
 * @param source headings are paragraphs of their own in it, as in ImportResult.source
 * @param declared the title that the file's properties name
 */
export function landmarksOf(source: readonly SourceBlock[], format: Format, declared?: string): Landmarks {
  const named = findSections(source, format);
  const title = findTitle(source, named[0]?.block ?? source.length, declared);
  return { title, headings: withFirstSection(named, source, format, title && title.last + 1) };
}

function assemble(
  { choice, source, title, headings, tables, collected }: Attempt,
  words: Words,
  identity: Identity,
): ImportResult {
  const { format } = choice;
  const unrecognised = [...collected.unrecognised, ...words.unrecognised];
  const known = accountedFor(title, headings, tables, words, unrecognised);
  const firstTable = [...tables.blocks].reduce((a, b) => Math.min(a, b), source.length);
  const likely = suggestIdentity(proseOf(source.slice(0, firstTable)), words.signature);
  const all = [...unrecognised, ...leftOver(source, known)].sort((a, b) => a.block - b.block);
  return {
    format: format.id,
    ...(identity.year ? { year: identity.year.value } : {}),
    ...(identity.unit ? { unit: identity.unit.value } : {}),
    ...(title ? { title: title.title } : {}),
    cells: collected.cells,
    texts: words.texts,
    ...(words.signature ? { signature: words.signature } : {}),
    source,
    account: {
      recognised: {
        format: identity.format,
        ...(identity.year ? { year: identity.year } : {}),
        ...(identity.unit ? { unit: identity.unit } : {}),
        tables: tablesFound(format, collected),
        texts: words.recognised,
      },
      suggestions: {
        units: identity.unit ? [] : likely.units,
        years: identity.year ? [] : likely.years,
      },
      unrecognised: all,
      notes: [
        ...identity.notes,
        ...missingNotes(source, format, headings, tables, collected),
        ...collected.notes,
      ],
      cellSources: collected.cellSources,
    },
  };
}

function tablesFound(format: Format, { cells, cellSources }: CollectedCells) {
  return format.sections.flatMap(section => {
    if (section.kind !== 'table') return [];
    const own = [...format.cells.values()].filter(cell => cell.table === section.id);
    const filled = own.filter(cell => cells[cell.id] !== undefined);
    const first = filled
      .map(cell => cellSources[cell.id])
      .sort((a, b) => (a?.block ?? 0) - (b?.block ?? 0))[0];
    if (!first) return [];
    return [
      {
        table: section.id,
        heading: section.heading,
        where: first.where,
        filled: filled.length,
        expected: own.length,
      },
    ];
  });
}

/** The blocks whose words are somewhere in the result or its account. */
function accountedFor(
  title: FoundTitle | undefined,
  headings: readonly FoundHeading[],
  tables: FoundTables,
  words: Words,
  unrecognised: readonly Unrecognised[],
): ReadonlySet<number> {
  const known = new Set<number>([...tables.blocks, ...headings.map(heading => heading.block)]);
  for (let block = title?.first ?? 0; title && block <= title.last; block += 1) known.add(block);
  for (const { blocks } of words.recognised) for (const block of blocks) known.add(block);
  for (const { block } of unrecognised) known.add(block);
  for (const block of words.signatureBlocks) known.add(block);
  return known;
}

function leftOver(source: readonly SourceBlock[], known: ReadonlySet<number>): readonly Unrecognised[] {
  return source.flatMap((block, index) => {
    if (known.has(index)) return [];
    const why =
      block.kind === 'table'
        ? '不是官方格式的表格'
        : block.where.kind === 'note'
          ? '是脚注'
          : '不知道属于哪一部分';
    return [
      {
        block: index,
        where: block.where,
        text: blockText(block),
        reason: `${describePlace(block.where)}${why}，没有放进报告`,
      },
    ];
  });
}

function notReport(title: FoundTitle | undefined, headings: readonly FoundHeading[]): ImportError {
  const [heading] = headings;
  const found = title
    ? '只找到了标题，没有找到“一、总体情况”等章节'
    : heading
      ? `只找到了“${heading.section.heading}”这个章节，没有找到标题和其他章节`
      : '没有找到标题，也没有找到“一、总体情况”等章节';
  return new ImportError(
    'notReport',
    `这里面看不出一份政府信息公开工作年度报告：${found}，没有找到官方格式的表格。请确认选对了文件。`,
  );
}
