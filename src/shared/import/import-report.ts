import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { declaredTitle, readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { ImportError } from './import-error.ts';
import type { ImportResult } from './import-result.ts';
import { limits, tooLarge } from './limits.ts';
import { recognise } from './recognise.ts';
import { type SourceKind, sniffKind } from './sniff-kind.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';

/** A file to import: its name, as far as it is known, and what is in it. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Kinds that are read at once; what reads the others is loaded first (see importFile). */
type ImmediateKind = Exclude<SourceKind, 'xlsx' | 'doc' | 'pdf'>;

/**
 * Imports a report from a Word file (.docx), a web page or a text, whatever its name says.
 * @internal for tests that need no waiting: the program reads files of every kind by importFile
 * @throws ImportError where it is of another kind, damaged, too large, or not a report; its message says what to do.
 */
export function importReport(source: ImportSource, formats: FormatRegistry = officialFormats): ImportResult {
  const kind = checkedKind(source);
  if (kind === 'xlsx' || kind === 'doc' || kind === 'pdf') throw new Error(`${kind} is read by importFile`);
  return importKind(kind, source.bytes, formats);
}

/**
 * What a file is.
 * @throws ImportError where it is empty, too large, or of a kind that must be saved as another one first.
 */
export function checkedKind({ name, bytes }: ImportSource): SourceKind {
  if (bytes.length === 0) throw new ImportError('empty', '这个文件是空的，没有内容可以导入。');
  if (bytes.length > limits.fileBytes) throw tooLarge('太大');
  return sniffKind(name, bytes);
}

/**
 * Imports a report from a file whose kind is known.
 * @throws ImportError where it is damaged, too large, or not a report.
 */
export function importKind(kind: ImmediateKind, bytes: Uint8Array, formats: FormatRegistry): ImportResult {
  if (kind === 'docx') return recognise(readDocx(bytes), { title: declaredTitle(bytes) }, formats);
  if (bytes.length > limits.textBytes) throw tooLarge('太大');
  if (kind === 'html') return importHtml(decodeText(bytes, declaredCharset(bytes)), formats);
  return importText(decodeText(bytes), formats);
}

/**
 * Imports a report from pasted text.
 * @throws ImportError where it is empty, too long, or not a report.
 */
export function importText(text: string, formats: FormatRegistry = officialFormats): ImportResult {
  refuseEmpty(text);
  // Text is often what was copied or saved off a web page, with the site's own words around it.
  return recognise(readText(text), { webPage: true }, formats);
}

/**
 * Imports a report from a web page's source, or from what was copied off one.
 * @throws ImportError where it is empty, too long, or not a report.
 */
export function importHtml(html: string, formats: FormatRegistry = officialFormats): ImportResult {
  refuseEmpty(html);
  return recognise(readHtml(html), { webPage: true }, formats);
}

function refuseEmpty(text: string): void {
  if (text.trim() === '') throw new ImportError('empty', '没有内容可以导入。');
}

/** What a web page says of its own encoding, in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}
