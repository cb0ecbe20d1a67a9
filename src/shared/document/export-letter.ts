import { cleanLine } from './clean-text.ts';
import { coreXml } from './docx/core-xml.ts';
import { documentOf } from './docx/document-xml.ts';
import { facesFor } from './docx/faces.ts';
import { packWordFile } from './docx/package.ts';
import { corePart, documentPart, pageParts } from './docx/page-parts.ts';
import { bodyParagraph, paragraph, titleParagraph } from './docx/paragraphs.ts';
import { runWriter } from './docx/runs.ts';
import { signatureParagraph } from './docx/signature.ts';
import { styleIds } from './docx/styles-xml.ts';
import { nameLines } from './name-lines.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { signatureCharacters } from './page.ts';
import { leadingHeading, type ParagraphHeading } from './paragraph-level.ts';

/** A letter of an office. */
export interface Letter {
  /** The title, line by line. */
  readonly title: readonly string[];
  /** 称谓: whom it is for, with the colon behind. */
  readonly addressee: string;
  /** One that begins with 一、 is set as a heading; the items below it, 1.…, are text. */
  readonly paragraphs: readonly string[];
  /** Who signs it; empty: nobody yet. */
  readonly organ: string;
  /** 2025年1月20日; empty: none yet. */
  readonly date: string;
}

/**
 * A letter as a Word file, laid out by GB/T 9704-2012 as reports are: the title in the middle, the addressee at the
 * left margin, the signature below.
 * @param at when it was written, ISO 8601
 */
export function exportLetter(letter: Letter, at: string, options?: Partial<DocumentOptions>): Uint8Array {
  const faces = facesFor(documentOptions(options));
  const write = runWriter(faces);
  const organ = cleanLine(letter.organ);
  const last = letter.paragraphs.length - 1;
  const isSigned = organ !== '' || letter.date !== '';
  const blocks = [
    titleParagraph(letter.title, write),
    paragraph(
      styleIds.body,
      '<w:ind w:firstLineChars="0" w:firstLine="0"/>',
      write(letter.addressee, { role: 'body' }),
    ),
    ...letter.paragraphs.map((text, index) =>
      bodyParagraph(
        { kind: 'paragraph', section: '', text: cleanLine(text), heading: headingOf(text) },
        isSigned && index === last,
        write,
      ),
    ),
    ...(isSigned
      ? [
          signatureParagraph(
            {
              kind: 'signature',
              section: 'signature',
              organ,
              organLines: nameLines(organ, signatureCharacters),
              date: letter.date,
            },
            write,
          ),
        ]
      : []),
  ];
  const core = coreXml(letter.title.join(''), { unit: organ, createdAt: at, updatedAt: at });
  return packWordFile(documentPart(documentOf(blocks)), pageParts(faces), [corePart(core)]);
}

function headingOf(text: string): ParagraphHeading {
  const heading = leadingHeading(text);
  return heading.level === 'first' ? heading : { level: 'body', length: 0 };
}
