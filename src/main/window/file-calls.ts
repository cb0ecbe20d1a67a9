import { basename, dirname } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { DesktopCalls, Failure, SaveRequest } from '../../shared/desktop-api.ts';
import type { OpenPurpose } from '../../shared/file-kinds.ts';
import { failure } from '../files/failure.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import { type FilesToOpen, readOpenedFile } from '../files/open-files.ts';
import { presenceOf } from '../files/reachable.ts';
import { readFileBytes } from '../files/read-bytes.ts';
import type { SettingsStore } from '../files/settings.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { askWhatToOpen, askWhereToSave } from './dialogs.ts';

export interface FileCallOptions {
  readonly window: BrowserWindow;
  readonly tokens: FileTokens;
  readonly filesToOpen: FilesToOpen;
  readonly settings: SettingsStore;
  /** The user's documents folder, offered where nothing was saved before. */
  readonly documents: string;
}

type FileCalls = Pick<
  DesktopCalls,
  'saveFile' | 'readSaved' | 'revealSaved' | 'openSaved' | 'openFile' | 'openFiles' | 'takeFilesToOpen'
>;

const forgotten = failure('找不到上次保存的文件：程序重新打开过。请重新选择位置保存。');

/** The calls about files the user chooses. A FileError they throw is put into words by answerCall. */
export function createFileCalls(options: FileCallOptions): FileCalls {
  const { window, tokens, filesToOpen, settings } = options;

  const offeredFolder = async () => {
    const last = settings.get().lastFolder;
    return last !== undefined && (await presenceOf(last)) === 'there' ? last : options.documents;
  };

  const chosenPath = async ({ suggestedName, kind, sameAs }: SaveRequest) => {
    if (sameAs === undefined) return askWhereToSave(window, suggestedName, kind, await offeredFolder());
    const path = tokens.pathOf(sameAs);
    return path?.toLowerCase().endsWith(`.${kind}`) ? path : forgotten;
  };

  const pathsToOpen = async (purpose: OpenPurpose, count: 'one' | 'many') => {
    const paths = await askWhatToOpen(window, purpose, await offeredFolder(), count);
    const [first] = paths;
    if (first !== undefined) await settings.change({ lastFolder: dirname(first) });
    return paths;
  };

  return {
    saveFile: async request => {
      const path = await chosenPath(request);
      if (path === undefined) return { kind: 'cancelled' };
      if (typeof path !== 'string') return path;
      await writeFileAtomically(path, request.bytes);
      await settings.change({ lastFolder: dirname(path) });
      return { kind: 'saved', token: tokens.tokenOf(path), name: basename(path), folder: dirname(path) };
    },
    readSaved: async token => {
      const path = tokens.pathOf(token);
      if (path === undefined) return forgotten;
      return { kind: 'read', bytes: new Uint8Array(await readFileBytes(path)) };
    },
    revealSaved: async token => {
      const path = await presentPath(tokens, token);
      if (typeof path !== 'string') return path;
      shell.showItemInFolder(path);
      return { kind: 'done' };
    },
    openSaved: async token => {
      const path = await presentPath(tokens, token);
      if (typeof path !== 'string') return path;
      const problem = await shell.openPath(path);
      if (problem === '') return { kind: 'done' };
      return failure(`没有程序能打开“${basename(path)}”。请在文件夹里找到它，用 Word 或 WPS 打开。`);
    },
    openFile: async purpose => {
      const [path] = await pathsToOpen(purpose, 'one');
      return path === undefined ? { kind: 'cancelled' } : readOpenedFile(path);
    },
    openFiles: async purpose => {
      const paths = await pathsToOpen(purpose, 'many');
      return paths.length === 0 ? { kind: 'cancelled' } : Promise.all(paths.map(readOpenedFile));
    },
    takeFilesToOpen: () => filesToOpen.take(),
  };
}

async function presentPath(tokens: FileTokens, token: string): Promise<string | Failure> {
  const path = tokens.pathOf(token);
  if (path === undefined) return forgotten;
  const presence = await presenceOf(path);
  if (presence === 'there') return path;
  return presence === 'silent'
    ? failure(`“${path}”所在的位置没有回应：可能是断开的网络盘，或拔出的 U 盘。请接好后再试。`)
    : failure(`“${path}”已经不在了，可能被移走、改名或删除。需要时请重新导出。`);
}
