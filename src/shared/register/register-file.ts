import * as z from 'zod/mini';
import { documentEntrySchema } from './document-entry.ts';
import { entrySchema } from './entry.ts';
import { registerSchemaNumber, type WholeRegister, wholeRegisterSchema } from './register.ts';

const removedSchema = z.union([
  z.object({ table: z.literal('entries'), value: entrySchema, deletedAt: z.string() }),
  z.object({ table: z.literal('documents'), value: documentEntrySchema, deletedAt: z.string() }),
]);

const fileSchema = z.looseObject({
  kind: z.literal('register'),
  whole: wholeRegisterSchema,
  removed: z.array(removedSchema),
});

/** What a register's backup holds: all of it, who asked included, and what is in its recycle bin. */
export interface RegisterFile {
  readonly whole: WholeRegister;
  readonly removed: readonly z.infer<typeof removedSchema>[];
}

/** Why a text is no register; `message` tells the user. */
export class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError';
}

/** A register as the text of a file. */
export function writeRegisterFile({ whole, removed }: RegisterFile): string {
  return JSON.stringify({ kind: 'register', whole, removed });
}

/** Whether a text says that it is a register; whether it can be read shows in reading it. */
export function isRegisterText(text: string): boolean {
  return text.startsWith('{"kind":"register"');
}

/**
 * Reads a register out of a file's text.
 * @throws RegisterFileError where it is none, is damaged, or was written by a newer program
 */
export function readRegisterFile(text: string): RegisterFile {
  const json = parsed(text);
  const schema = (json as { whole?: { register?: { schema?: unknown } } } | undefined)?.whole?.register
    ?.schema;
  if (typeof schema === 'number' && schema > registerSchemaNumber)
    throw new RegisterFileError('这份台账由更新版本的年报助手保存，请升级年报助手后再打开。');
  const read = fileSchema.safeParse(json);
  if (!read.success) throw new RegisterFileError('这份台账备份不完整或已损坏，没有读入。');
  const { register, entries, documents, people } = read.data.whole;
  return {
    whole: { register, entries, documents, ...(people ? { people } : {}) },
    removed: read.data.removed,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** When something in a register was changed last, ISO 8601. */
export function lastChangeOf({ whole, removed }: RegisterFile): string {
  const { register, entries, documents } = whole;
  const times = [
    register,
    ...entries,
    ...documents,
    ...removed.map(({ value, deletedAt }) => ({ updatedAt: laterOf(value.updatedAt, deletedAt) })),
  ];
  return times.reduce((last, { updatedAt }) => laterOf(last, updatedAt), '');
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** Whether all that one file of a register holds is in another one, as it stands there or as it became later. */
export function holdsAllOf(file: RegisterFile, other: RegisterFile): boolean {
  const known = new Map(rowsOf(file).map(({ id, updatedAt }) => [id, updatedAt] as const));
  return (
    file.whole.register.id === other.whole.register.id &&
    rowsOf(other).every(({ id, updatedAt }) => updatedAt <= (known.get(id) ?? ''))
  );
}

function rowsOf({
  whole,
  removed,
}: RegisterFile): readonly { readonly id: string; readonly updatedAt: string }[] {
  return [...whole.entries, ...whole.documents, ...removed.map(({ value }) => value)];
}
