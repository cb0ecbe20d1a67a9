import type { SealedFormat } from '../formats/file/write-format.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { currentSchema, type Draft, draftSchema } from './draft.ts';
import { excessOf, excessOfFile } from './draft-limits.ts';
import { migrate, type RawDraft } from './migrations.ts';

/**
 * Why a file is not a draft that can be opened.
 * - `empty`, `notJson` (truncated or something else), `notDraft` (JSON of another kind), `damaged` (a draft
 *   with a field of the wrong form), `newer` (written by a newer program), `unknownFormat`, `tooLarge`.
 */
export type DraftFileProblem =
  | 'empty'
  | 'notJson'
  | 'notDraft'
  | 'damaged'
  | 'newer'
  | 'unknownFormat'
  | 'tooLarge';

/** A draft file that cannot be opened; `message` tells the user why and what to do. */
export class DraftFileError extends Error {
  override readonly name = 'DraftFileError';
  readonly problem: DraftFileProblem;

  constructor(problem: DraftFileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * The formats a draft may be in to be read: those of a registry, or `any`, where the draft is only kept, copied or
 * listed and nobody asks what its cells mean.
 */
export type ReadableFormats = FormatRegistry | 'any';

/**
 * Reads a draft file's text, migrating older schemas.
 * @throws DraftFileError where it is not a draft this program can open; nothing is repaired silently.
 */
export function readDraft(text: string, formats: ReadableFormats = officialFormats): Draft {
  return readRawDraft(parseDraftFile(text), formats);
}

/**
 * Reads a draft file from outside, e.g. one a user chose: what is too large to be a report is refused at once.
 * @throws DraftFileError as readDraft does.
 */
export function readDraftFile(text: string, formats: ReadableFormats = officialFormats): Draft {
  refuse(excessOfFile(text));
  const raw = parseDraftFile(text);
  if (typeof raw === 'object' && raw !== null) refuse(excessOf(raw));
  return readRawDraft(raw, formats);
}

function refuse(excess: string | undefined): void {
  if (excess === undefined) return;
  throw new DraftFileError(
    'tooLarge',
    `${excess}，不像一份年度报告，没有打开，文件没有改动。请核对是否选错了文件，或改用备份。`,
  );
}

/**
 * Reads a draft from parsed JSON, e.g. a row of the database.
 * @throws DraftFileError as readDraft does.
 */
export function readRawDraft(raw: unknown, formats: ReadableFormats = officialFormats): Draft {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new DraftFileError(
      'notDraft',
      '这个文件不是年报助手的草稿：里面没有报告内容。请选择年报助手保存的 .json 文件。',
    );
  }
  const candidate = raw as RawDraft;
  const { schema } = candidate;
  if (typeof schema !== 'number' || !('cells' in candidate)) {
    throw new DraftFileError(
      'notDraft',
      '这个文件不是年报助手的草稿：里面没有草稿版本或表格数字。请选择年报助手保存的 .json 文件。',
    );
  }
  if (schema > currentSchema) {
    throw new DraftFileError(
      'newer',
      `这份草稿由更新版本的年报助手保存（草稿版本 ${schema}，本程序只认识到 ${currentSchema}）。请先升级年报助手再打开，文件没有改动。`,
    );
  }
  if (!Number.isInteger(schema) || schema < 1) {
    throw new DraftFileError(
      'damaged',
      `草稿已损坏：草稿版本“${schema}”不对。请改用备份或最近一次保存的文件。`,
    );
  }
  const { [formatField]: _format, ...current } = migrate(candidate, schema);
  if (typeof current.format === 'string' && formats !== 'any' && !formats.find(current.format)) {
    throw new DraftFileError(
      'unknownFormat',
      `这份草稿用的报告格式“${current.format}”本程序不认识。请先导入这种格式的格式文件（.nianbao-format）再打开，文件没有改动。`,
    );
  }
  const checked = draftSchema.safeParse(current);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path ?? [];
    throw new DraftFileError(
      'damaged',
      `草稿已损坏：${nameOfField(path)}不完整或不对。请改用备份或最近一次保存的文件。`,
    );
  }
  return checked.data;
}

const fieldNames: Readonly<Record<string, string>> = {
  id: '草稿编号',
  format: '报告格式',
  year: '年度',
  unit: '机关名称',
  cells: '表格数字',
  texts: '文字部分',
  signature: '署名和日期',
  remarks: '意见',
  verifications: '双人核对记录',
  lineage: '保存记录',
  createdAt: '建立时间',
  updatedAt: '修改时间',
};

/** What people call a field of a draft, with its place in the file for whoever has to repair it by hand. */
function nameOfField(path: readonly PropertyKey[]): string {
  const name = fieldNames[String(path[0])] ?? '内容';
  return path.length === 0 ? name : `${name}（${path.map(String).join('.')}）`;
}

/** Where a draft's file carries its format, for programs that do not have it. */
const formatField = 'formatFile';

/**
 * The draft as a file: readable JSON with a final line break. `carried` is its format, where other programs may not
 * have it.
 */
export function writeDraft(draft: Draft, carried?: SealedFormat): string {
  return `${JSON.stringify(carried ? { ...draft, [formatField]: carried } : draft, null, 2)}\n`;
}

/** The format that the file of a draft carries, as yet unread; undefined where it carries none. */
export function formatCarriedIn(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && formatField in raw ? raw[formatField] : undefined;
}

/**
 * The JSON of a file that should hold drafts.
 * @throws DraftFileError where it is empty or no JSON.
 */
export function parseDraftFile(text: string): unknown {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') {
    throw new DraftFileError('empty', '这个文件是空的，没有内容可以打开。');
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new DraftFileError(
      'notJson',
      '这个文件不是完整的草稿文件（可能没有保存完，或不是年报助手的文件）。请改用备份或最近一次保存的文件。',
    );
  }
}
