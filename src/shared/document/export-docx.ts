import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import type { Note } from '../report/note-place.ts';
import { commentIds, commentParts } from './docx/comments-xml.ts';
import { coreXml } from './docx/core-xml.ts';
import { draftPart } from './docx/custom-xml.ts';
import { documentXml } from './docx/document-xml.ts';
import { facesFor } from './docx/faces.ts';
import { packWordFile } from './docx/package.ts';
import { corePart, documentPart, pageParts } from './docx/page-parts.ts';
import { runWriter } from './docx/runs.ts';
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
  const document = documentPart(
    documentXml(outline, {
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
  );
  const parts = [...pageParts(faces), ...(notes && notes.length > 0 ? commentParts(notes) : [])];
  const core = corePart(coreXml(titleText(outline), draft));
  return packWordFile(document, parts, notes ? [core, draftPart(draft)] : [core]);
}
