import { checksumOf } from '../../checksum.ts';
import type { FormatDeclaration } from '../types.ts';

/** What says that a file holds a format, and in which form. */
export const fileKind = 'nianbao-format';
export const currentVersion = 1;

/** A format as a file; `sealed` with the checksum that shows it arrived as it was sent. */
export function writeFormatFile(format: FormatDeclaration, { sealed }: { readonly sealed: boolean }): string {
  const content = sealed ? sealedFormat(format) : { kind: fileKind, version: currentVersion, format };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What a format file holds, with the checksum: to be kept in other files, where readFormatContent reads it. */
export function sealedFormat(format: FormatDeclaration): SealedFormat {
  return { kind: fileKind, version: currentVersion, checksum: checksumOfFormat(format), format };
}

/** A format as its file holds it. */
export interface SealedFormat {
  readonly kind: typeof fileKind;
  readonly version: number;
  readonly checksum: number;
  readonly format: FormatDeclaration;
}

/** What shows that a format is what it was when it was written. */
export function checksumOfFormat(format: unknown): number {
  return checksumOf(new TextEncoder().encode(JSON.stringify(format)));
}
