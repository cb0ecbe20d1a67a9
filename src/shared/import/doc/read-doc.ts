import { BlockBuilder } from '../block-builder.ts';
import type { SourceBlock } from '../source.ts';
import type { SourceReading } from '../source-reading.ts';
import { openCompound } from './compound-file.ts';
import { buildLines } from './doc-tables.ts';
import { readLines } from './lines.ts';
import { readPieces } from './pieces.ts';
import { readRuns } from './properties.ts';
import { unreadableDoc } from './unreadable-doc.ts';
import { wordParts } from './word-parts.ts';

/**
 * Reads a document of Word 97 to 2003, or of WPS, into blocks: the body in reading order, then what stands in text
 * boxes, then its foot- and endnotes.
 * @throws ImportError where it is damaged, has a password, is too large or of a form that is not read.
 */
export function readDoc(bytes: Uint8Array): SourceReading {
  try {
    return { blocks: blocksOf(bytes), notes: [] };
  } catch (error) {
    if (error instanceof RangeError) throw unreadableDoc();
    throw error;
  }
}

function blocksOf(bytes: Uint8Array): readonly SourceBlock[] {
  const parts = wordParts(openCompound(bytes));
  const pieces = readPieces(parts);
  const paragraphs = readRuns(parts, 'paragraphs');
  const characters = readRuns(parts, 'characters');
  const { body, footnotes, headers, remarks, endnotes, textBoxes } = parts.lengths;
  const lines = (start: number, length: number) =>
    readLines(pieces, paragraphs, characters, [start, start + length]);
  const builder = new BlockBuilder();
  buildLines(lines(0, body), builder);
  const behindNotes = body + footnotes + headers + remarks;
  buildLines(lines(behindNotes + endnotes, textBoxes), builder);
  const notes = [...lines(body, footnotes), ...lines(behindNotes, endnotes)];
  return [
    ...builder.finish(),
    ...notes
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }, index): SourceBlock => {
        return { kind: 'paragraph', text: text.trim(), where: { kind: 'note', note: index + 1 } };
      }),
  ];
}
