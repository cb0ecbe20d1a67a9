import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod/mini';
import { writeFileAtomically } from './write-atomically.ts';

/** Reads a small file of the program's own; undefined where it is absent, damaged or of another form. */
export function readJsonFile<Value>(path: string, schema: z.ZodMiniType<Value>): Value | undefined {
  try {
    const checked = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a small file of the program's own, whole or not at all, with its folder.
 * @throws FileError, or what making the folder throws
 */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomically(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}
