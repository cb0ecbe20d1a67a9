import type { Cancelled, Failure, OpenedFile } from '../../shared/desktop-api.ts';
import {
  endingsFor,
  mediaType,
  type OpenPurpose,
  refusedEndingsFor,
  type SaveKind,
} from '../../shared/file-kinds.ts';
import { largestFile, largestFileWords } from '../../shared/file-size.ts';

/** Gives bytes to the browser's downloads. */
export function download(name: string, kind: SaveKind, bytes: Uint8Array): void {
  const blob = new Blob([new Uint8Array(bytes)], { type: mediaType(kind) });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob by the next turns; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asks for one file with the browser's own dialog. */
export function pickFile(purpose: OpenPurpose): Promise<OpenedFile | Cancelled | Failure> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = [...endingsFor(purpose), ...refusedEndingsFor(purpose)]
    .map(ending => `.${ending}`)
    .join(',');
  return new Promise(resolve => {
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }), { once: true });
    input.addEventListener(
      'change',
      () => {
        const file = input.files?.[0];
        resolve(file ? readGivenFile(file) : { kind: 'cancelled' });
      },
      { once: true },
    );
    input.click();
  });
}

/** Reads a file the user chose or dropped; says why where it is too large or cannot be read. */
export async function readGivenFile(file: File): Promise<OpenedFile | Failure> {
  if (file.size > largestFile) {
    return {
      kind: 'failed',
      message: `“${file.name}”太大（超过 ${largestFileWords}），不像是一份年度报告，没有打开。`,
    };
  }
  try {
    return { kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return {
      kind: 'failed',
      message: `“${file.name}”读不出来。请确认它还在原处、没有被别的程序占用，再试一次。`,
    };
  }
}
