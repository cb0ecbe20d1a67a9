import type { FormatDeclaration } from '../types.ts';
import { formatSchema } from './schema.ts';
import { checksumOfFormat, currentVersion, fileKind } from './write-format.ts';

const tooLarge = '这个文件太大，不像一份格式文件，没有读入。请核对是否选错了文件。';

/** No format is longer: the official ones have some 30,000 characters. */
export const longestFormatFile = 500_000;

/** Why a file holds no format that can be used. */
export type FormatFileProblem =
  | 'empty'
  | 'tooLarge'
  | 'notUtf8'
  | 'notJson'
  | 'notFormat'
  | 'newer'
  | 'damaged'
  | 'wrongForm';

/** A file that is no usable format; `message` tells the user why and what to do. */
export class FormatFileError extends Error {
  override readonly name = 'FormatFileError';
  readonly problem: FormatFileProblem;

  constructor(problem: FormatFileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Reads a format file's text (`.nianbao-format`). Whether the format is whole is for soundness/problems-of.ts; here
 * it has the form of one. A file that was written whole has a checksum, and one that has it must fit it.
 * @throws FormatFileError where it has not, in whole: nothing of it is taken.
 */
export function readFormatFile(text: string): FormatDeclaration {
  if (text.length > longestFormatFile) throw new FormatFileError('tooLarge', tooLarge);
  return readFormatContent(parsed(text));
}

/**
 * Reads a format file's bytes: in another encoding than UTF-8 its labels would be read as other words.
 * @throws FormatFileError as readFormatFile does.
 */
export function readFormatBytes(bytes: Uint8Array): FormatDeclaration {
  if (bytes.length > 4 * longestFormatFile) throw new FormatFileError('tooLarge', tooLarge);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FormatFileError('notUtf8', '它不是 UTF-8 编码的文字。请用 UTF-8 编码另存后再试。');
  }
  return readFormatFile(text);
}

/**
 * Reads what a format file holds, as sealedFormat made it, e.g. out of a backup.
 * @throws FormatFileError as readFormatFile does.
 */
export function readFormatContent(content: unknown): FormatDeclaration {
  const { kind, version, checksum, format } = fieldsOf(content);
  if (kind !== fileKind) {
    throw new FormatFileError('notFormat', '这个文件不是年报助手的格式文件。请选择 .nianbao-format 文件。');
  }
  if (typeof version === 'number' && version > currentVersion) {
    throw new FormatFileError('newer', '这份格式文件要用更新版本的年报助手才能读。请先升级年报助手。');
  }
  if (version !== currentVersion) {
    throw new FormatFileError('damaged', '格式文件已损坏：版本号不对。请重新取得这份文件。');
  }
  if (checksum !== undefined && !isSealedBy(checksum, format)) {
    throw new FormatFileError(
      'damaged',
      '格式文件的校验码与内容不符，可能没有传完整或被改动过，没有读入。请重新取得这份文件；自己编写的，先去掉校验码（checksum）再核对。',
    );
  }
  const checked = formatSchema.safeParse(format);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path ?? [];
    throw new FormatFileError(
      'wrongForm',
      `格式文件里的 ${path.map(String).join('.') || 'format'} 不完整或写法不对。`,
    );
  }
  return checked.data as FormatDeclaration;
}

/** Whether the checksum is the format's; none is that of one nested deeper than can be written. */
function isSealedBy(checksum: unknown, format: unknown): boolean {
  try {
    return checksum === checksumOfFormat(format);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parsed(text: string): unknown {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new FormatFileError('empty', '这个文件是空的，没有格式可以读。');
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new FormatFileError(
      'notJson',
      '这个文件不是完整的格式文件（可能没有传完整，或不是格式文件）。请重新取得这份文件。',
    );
  }
  return value;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new FormatFileError('notFormat', '这个文件不是年报助手的格式文件。请选择 .nianbao-format 文件。');
}
