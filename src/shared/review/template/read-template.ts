import type { Format } from '../../formats/compile.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { declaredTitle, readSide } from '../../import/docx/read-docx.ts';
import { mainPart } from '../../import/docx/word-package.ts';
import { afterChanges } from '../../import/docx/word-view.ts';
import { ImportError } from '../../import/import-error.ts';
import type { ImportSource } from '../../import/import-report.ts';
import type { CellSource, ImportResult } from '../../import/import-result.ts';
import { limits, tooLarge } from '../../import/limits.ts';
import { type Landmarks, landmarksOf, recognise } from '../../import/recognise.ts';
import { sniffKind } from '../../import/sniff-kind.ts';
import { blockText } from '../../import/source.ts';
import { zipEntries } from '../../import/zip/zip-directory.ts';
import { unpackPart } from '../../import/zip/zip-part.ts';
import { cellPlaces } from '../cell-places.ts';
import { type XmlNode, xmlNodes } from './xml-tree.ts';

/** A county's own Word file, read as on import, with the places of all that is in it. */
export interface Template extends Landmarks {
  readonly bytes: Uint8Array;
  /** The part that holds the body, and what it says. */
  readonly part: string;
  readonly xml: string;
  readonly format: Format;
  readonly result: ImportResult;
  /** Where the format's cells stand, also those that are blank. */
  readonly places: ReadonlyMap<CellId, Pick<CellSource, 'block' | 'row' | 'column'>>;
  /** Every w:p of the body, in order: marks in `result.source` are indices into it. */
  readonly paragraphs: readonly XmlNode[];
}

/**
 * Reads a Word file that a report is to be filled into.
 * @throws ImportError where it is no Word file, damaged, too large, signed or with macros, or not a report.
 */
export function readTemplate({ name, bytes }: ImportSource, formats: FormatRegistry): Template {
  refuseOthers(name, bytes);
  const { result, part } = readMarked(bytes, formats);
  const title = declaredTitle(bytes);
  const format = formats.byId(result.format);
  const xml = textOfPart(bytes, part);
  return {
    bytes,
    part,
    xml,
    format,
    result,
    places: cellPlaces(result, format, formats),
    paragraphs: xmlNodes(xml).filter(node => node.name === 'w:p'),
    ...landmarksOf(result.source, format, title),
  };
}

/** The words of a block of a template, without the blanks around them. */
export function wordsOf({ result }: Template, block: number): string {
  const found = result.source[block];
  return found ? blockText(found).trim() : '';
}

/** Reads a Word file's report with a mark at every paragraph of its body. */
function readMarked(bytes: Uint8Array, formats: FormatRegistry): { result: ImportResult; part: string } {
  const blocks = readSide(bytes, afterChanges, setMark => {
    let paragraphs = 0;
    return {
      open(element) {
        if (element !== 'w:p') return;
        setMark(paragraphs);
        paragraphs += 1;
      },
      close() {},
      text() {},
    };
  });
  const result = recognise(blocks, { title: declaredTitle(bytes) }, formats);
  return { result, part: mainPart(bytes, zipEntries(bytes)) };
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ImportError('empty', '这个文件是空的。');
  if (bytes.length > limits.fileBytes) throw tooLarge('太大');
  if (sniffKind(name, bytes) !== 'docx') {
    throw new ImportError(
      'otherDocument',
      '模板要 Word 文件（.docx 或 .dotx）。请用 Word 或 WPS 打开，另存为 .docx 再用。',
    );
  }
  const names = [...zipEntries(bytes).keys()];
  if (names.some(each => each.startsWith('_xmlsignatures/'))) {
    throw new ImportError(
      'otherDocument',
      '这个文件有数字签名，填写后签名就失效了。请用没有签名的文件作模板。',
    );
  }
  if (names.some(each => /(?:^|\/)vbaProject\.bin$/.test(each))) {
    throw new ImportError(
      'otherDocument',
      '这个文件带宏。请用 Word 或 WPS 打开，另存为不带宏的 .docx 再用。',
    );
  }
}

/** The words of a part; what is not UTF-8 could not be written back as it was. */
function textOfPart(bytes: Uint8Array, part: string): string {
  const entry = zipEntries(bytes).get(part);
  const pieces: Uint8Array[] = [];
  if (entry) unpackPart(bytes, entry, piece => pieces.push(new Uint8Array(piece)));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return pieces.map(piece => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new ImportError(
      'damaged',
      '这个文件的文字编码不常见，不能填写。请用 Word 或 WPS 打开，另存一份 .docx 再用。',
    );
  }
}
