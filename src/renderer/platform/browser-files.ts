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
export async function pickFile(purpose: OpenPurpose): Promise<OpenedFile | Cancelled | Failure> {
  const [file] = await pickedFiles(purpose, false);
  return file ? readGivenFile(file) : { kind: 'cancelled' };
}

/** Asks for one file or several. */
export async function pickFiles(
  purpose: OpenPurpose,
): Promise<readonly (OpenedFile | Failure)[] | Cancelled> {
  const files = await pickedFiles(purpose, true);
  return files.length === 0 ? { kind: 'cancelled' } : Promise.all(files.map(readGivenFile));
}

/** Asks for files, or for a folder with all that is in it; each is read when its turn comes. */
export function chooseFiles(purpose: OpenPurpose, what: 'files' | 'folder'): Promise<readonly File[]> {
  return pickedFiles(purpose, true, what === 'folder');
}

/** What was dropped, of folders all the files in them; each is read when its turn comes. */
export async function filesDropped(dropped: DataTransfer): Promise<readonly File[]> {
  // Only now: the browser empties what was dropped at the end of the event.
  const entries = [...dropped.items].map(item => item.webkitGetAsEntry());
  const loose = [...dropped.files];
  if (entries.every(entry => !entry?.isDirectory)) return loose;
  const found = await Promise.all(entries.map(entry => (entry ? filesIn(entry) : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // A folder is told in pieces, the last of which is empty.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return found;
    for (const each of entries) found.push(...(await filesIn(each)));
  }
}

/** What the user chose; nothing where the user thought better of it. */
function pickedFiles(purpose: OpenPurpose, multiple: boolean, folder = false): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.webkitdirectory = folder;
  input.accept = [...endingsFor(purpose), ...refusedEndingsFor(purpose)]
    .map(ending => `.${ending}`)
    .join(',');
  return new Promise(resolve => {
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
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
