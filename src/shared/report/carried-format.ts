import { type SealedFormat, sealedFormat } from '../formats/file/write-format.ts';
import { type FormatRegistry, isOfficial } from '../formats/registry.ts';
import type { Draft } from './draft.ts';

/** The format that the file of a draft carries along: one that other copies of the program may not have. */
export function formatToCarry(
  { format: id }: Pick<Draft, 'format'>,
  formats: FormatRegistry,
): SealedFormat | undefined {
  const format = formats.find(id);
  return format && !isOfficial(format) ? sealedFormat(format.declaration) : undefined;
}
