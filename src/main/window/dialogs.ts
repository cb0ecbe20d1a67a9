import { extname, join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import {
  endingsFor,
  kindName,
  type OpenPurpose,
  purposeNames,
  type SaveKind,
} from '../../shared/file-kinds.ts';
import { safeFileName } from '../../shared/file-name.ts';
import { presenceOf } from '../files/reachable.ts';

const anyFile: FileFilter = { name: '所有文件', extensions: ['*'] };

/**
 * Asks where a file shall be saved.
 * @param folder the folder offered
 * @returns the path, always with the kind's ending; undefined where the user thought better of it
 */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  kind: SaveKind,
  folder: string,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: '保存到哪里',
    defaultPath: join(folder, safeFileName(suggestedName, kind)),
    filters: [{ name: kindName(kind), extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return undefined;
  if (extname(filePath).toLowerCase() === `.${kind}`) return filePath;
  // Some systems' dialogs add no ending; then they have not asked about the file that has it either.
  const completed = `${filePath}.${kind}`;
  const isFree = (await presenceOf(completed)) === 'missing';
  return isFree || (await askToReplace(window, completed)) ? completed : undefined;
}

async function askToReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: '年报助手',
    message: '同名的文件已经存在，要替换它吗？',
    detail: path,
    buttons: ['不替换', '替换'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/**
 * Asks for a file to read, or for several.
 * @param count whether one file may be chosen, or as many as the user likes
 * @returns the paths; none where the user thought better of it
 */
export async function askWhatToOpen(
  window: BrowserWindow,
  purpose: OpenPurpose,
  folder: string,
  count: 'one' | 'many',
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '打开哪个文件',
    defaultPath: folder,
    filters: [{ name: purposeNames[purpose], extensions: [...endingsFor(purpose)] }, anyFile],
    properties: count === 'many' ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : filePaths;
}

/** Asks for a folder; undefined where the user thought better of it. */
export async function askForFolder(window: BrowserWindow, title: string): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}
