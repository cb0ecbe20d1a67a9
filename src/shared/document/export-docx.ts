import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import type { Note } from '../report/note-place.ts';
import { commentIds, commentParts } from './docx/comments-xml.ts';
import { coreXml } from './docx/core-xml.ts';
import { draftPart } from './docx/custom-xml.ts';
import { documentXml, footerIds } from './docx/document-xml.ts';
import { facesFor } from './docx/faces.ts';
import { fontTableXml } from './docx/font-table-xml.ts';
import { coreType, type Part, packWordFile, themeType, wordType } from './docx/package.ts';
import { footerXml } from './docx/page-numbers.ts';
import { runWriter } from './docx/runs.ts';
import { settingsXml } from './docx/settings-xml.ts';
import { stylesXml } from './docx/styles-xml.ts';
import { themeXml } from './docx/theme-xml.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { outlineOf, titleText } from './outline.ts';
import { placeNotes } from './place-notes.ts';

/**
 * A copy of the report for those who review it: the Word file untouched, with notes as comments at their places, and
 * hidden properties that say which draft it is of.
 */
export function exportReview(
  draft: Draft,
  notes: readonly Note[],
  options?: Partial<DocumentOptions>,
  formats: FormatRegistry = officialFormats,
): Uint8Array {
  return wordFile(draft, documentOptions(options), formats, notes);
}

/**
 * The report as a Word file, laid out by GB/T 9704-2012. The same draft and options give the same bytes wherever
 * and whenever it is made.
 */
export function exportDocx(
  draft: Draft,
  options?: Partial<DocumentOptions>,
  formats: FormatRegistry = officialFormats,
): Uint8Array {
  return wordFile(draft, documentOptions(options), formats, undefined);
}

function wordFile(
  draft: Draft,
  chosen: DocumentOptions,
  formats: FormatRegistry,
  notes: readonly Note[] | undefined,
): Uint8Array {
  const outline = outlineOf(draft, formats);
  const faces = facesFor(chosen);
  const write = runWriter(faces);
  const document: Part = {
    path: 'word/document.xml',
    contentType: wordType('document.main'),
    relation: 'officeDocument',
    xml: documentXml(outline, {
      write,
      shading: chosen.shading,
      ...(notes
        ? {
            comments: placeNotes(
              outline,
              draft,
              notes.map(({ place }) => place),
              commentIds(notes),
            ),
          }
        : {}),
    }),
  };
  const part = (name: string, relation: string, xml: string, id?: string): Part => ({
    path: `word/${name}.xml`,
    contentType: relation === 'theme' ? themeType : wordType(relation),
    relation,
    xml,
    ...(id === undefined ? {} : { id }),
  });
  const parts = [
    part('styles', 'styles', stylesXml(faces)),
    part('settings', 'settings', settingsXml()),
    part('fontTable', 'fontTable', fontTableXml(faces)),
    part('theme/theme1', 'theme', themeXml()),
    part('footer1', 'footer', footerXml('right'), footerIds.odd),
    part('footer2', 'footer', footerXml('left'), footerIds.even),
    ...(notes && notes.length > 0 ? commentParts(notes) : []),
  ];
  const core: Part = {
    path: 'docProps/core.xml',
    contentType: coreType,
    relation: 'core-properties',
    xml: coreXml(titleText(outline), draft),
  };
  return packWordFile(document, parts, notes ? [core, draftPart(draft)] : [core]);
}
