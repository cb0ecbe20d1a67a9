import { sectionName } from '../../checks/wording.ts';
import { printedParagraphs } from '../../document/clean-text.ts';
import { legalText } from '../../document/docx/xml.ts';
import { type MadeFile, madeFrom, type WrongFile } from '../../document/make-file.ts';
import { outlineOf } from '../../document/outline.ts';
import { mismatchesIn } from '../../document/read-back.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import type { ImportSource } from '../../import/import-report.ts';
import { type Draft, textIdsOf, textOf } from '../../report/draft.ts';
import { fillCells } from './fill-cells.ts';
import { fillNames } from './fill-names.ts';
import { fillTexts, type PrintedText } from './fill-texts.ts';
import { allOf, type Filling } from './filling.ts';
import { filledDifferences } from './read-filled.ts';
import { readTemplate, type Template } from './read-template.ts';
import { replaceParts } from './replace-parts.ts';
import { splice } from './splice.ts';
import { asDocument } from './template-type.ts';

/** What was said of a filling, without what was done. */
export type FillAccount = Omit<Filling, 'edits'>;

/** A template that was filled and read back. */
export interface FilledFile extends MadeFile {
  readonly account: FillAccount;
}

/** A template that has no place for all of the report; nothing was made. */
export interface UnfitTemplate {
  readonly kind: 'unfit';
  readonly message: string;
  readonly account: FillAccount;
}

/** What is filled into what. */
export interface FillRequest {
  readonly draft: Draft;
  readonly template: ImportSource;
  /** Whether to go on where something finds no place. */
  readonly partly: boolean;
}

/**
 * Fills a report into a county's own Word file: bytes → filled → read back through the importer → compared. All but
 * the words that were filled in stays as it is, every other part of the file to the byte.
 * @throws ImportError where the template is not one that can be filled; its message says what to do.
 */
export function makeFilled(
  { draft, template: source, partly }: FillRequest,
  formats: FormatRegistry = officialFormats,
): FilledFile | UnfitTemplate | WrongFile {
  const template = readTemplate(source, formats);
  const { format } = template;
  if (format.id !== draft.format) {
    const own = formats.byId(draft.format).name;
    const message = `模板用的是${format.name}，这份报告用的是${own}，不能填。请换一份模板。`;
    return { kind: 'unfit', message, account: allOf([]) };
  }
  const figures = printedFigures(draft, formats);
  const texts = printedTexts(draft, template);
  const cells = fillCells(template, figures);
  const words = fillTexts(template, texts);
  const names = fillNames(template, draft);
  const { edits, ...account } = allOf([names, cells, words]);
  const open = [...account.noPlace, ...account.left];
  if (open.length > 0 && !partly)
    return { kind: 'unfit', message: `模板和这份报告有 ${open.length} 处对不上，没有写出文件。`, account };
  const xml = splice(template.xml, edits);
  const parts = new Map([[template.part, new TextEncoder().encode(xml)], ...asDocument(source.bytes)]);
  const bytes = replaceParts(source.bytes, edits.length > 0 ? parts : new Map(asDocument(source.bytes)));
  const made = madeFrom(bytes, {
    compared: account.placed,
    mismatches: mismatchesIn(() =>
      filledDifferences(
        { template, bytes, figures, texts, cells: cells.cells, words: words.texts, names, draft },
        formats,
      ),
    ),
  });
  return made.kind === 'made' ? { ...made, account } : made;
}

function printedFigures(draft: Draft, formats: FormatRegistry): ReadonlyMap<CellId, string> {
  return new Map(
    outlineOf(draft, formats).flatMap(block =>
      block.kind === 'table'
        ? block.table.cells.flatMap(({ cell, text }) =>
            cell === undefined ? [] : [[cell, legalText(text)] as const],
          )
        : [],
    ),
  );
}

function printedTexts(draft: Draft, { format }: Template): readonly PrintedText[] {
  return textIdsOf(format).map(id => ({
    id,
    heading: sectionName(format, id),
    paragraphs: printedParagraphs(textOf(draft, id)).map(legalText),
  }));
}
