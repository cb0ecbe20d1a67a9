import { version } from '../../../package.json';
import type {
  Capabilities,
  DesktopApi,
  Done,
  Failure,
  Saved,
  SaveRequest,
} from '../../shared/desktop-api.ts';
import { saveKinds } from '../../shared/file-kinds.ts';
import { safeFileName } from '../../shared/file-name.ts';
import { download, pickFile, pickFiles } from './browser-files.ts';
import { createBrowserLog } from './browser-log.ts';

const productName = '年报助手';
const done: Done = { kind: 'done' };

const capabilities: Capabilities = {
  host: 'browser',
  savedFiles: false,
  pdf: false,
  backups: false,
  menu: false,
};

function unsupported(what: string, instead: string): () => Promise<Failure> {
  const message = `在浏览器里不能${what}。${instead}`;
  return async () => ({ kind: 'failed', message });
}

const needsFile = '请在下载文件夹里找到它。';
const needsFolder = '请用“备份到…”保存备份文件。';
const needsBackupFile = '请用“从备份恢复…”选择备份文件。';

/** What a browser cannot do, answered with what to do instead. */
const beyondBrowsers = {
  readSaved: unsupported('再读已保存的文件', needsFile),
  revealSaved: unsupported('打开所在文件夹', needsFile),
  openSaved: unsupported('打开已保存的文件', needsFile),
  printToPdf: unsupported('直接存为 PDF', '请点“打印”，再在打印机里选“另存为 PDF”。'),
  writeBackup: unsupported('自动备份到文件夹', needsFolder),
  listBackups: unsupported('读取备份文件夹', needsBackupFile),
  readBackup: unsupported('读取备份文件夹', needsBackupFile),
  chooseBackupFolder: unsupported('选择备份文件夹', needsFolder),
  openBackupFolder: unsupported('打开备份文件夹', needsFolder),
};

async function saveFile({ suggestedName, kind, bytes }: SaveRequest): Promise<Saved | Failure> {
  if (!saveKinds.includes(kind)) return { kind: 'failed', message: '不认识这种文件，没有保存。' };
  const name = safeFileName(suggestedName, kind);
  download(name, kind, bytes);
  return { kind: 'saved', token: '', name, folder: '浏览器的下载文件夹' };
}

async function copy({ text, html }: { readonly text: string; readonly html?: string }) {
  const content: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== undefined) content['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(content)]);
    return done;
  } catch {
    const message = '浏览器没有允许复制。请点一下页面再试，或改用“保存为网页”。';
    return { kind: 'failed', message } as const;
  }
}

/** A browser cannot be made to wait: the leaving page is the last chance to store what was typed. */
function flushWhenHidden(flush: () => Promise<unknown>): () => void {
  const leaving = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  document.addEventListener('visibilitychange', leaving);
  return () => document.removeEventListener('visibilitychange', leaving);
}

/**
 * The program in a plain browser: files go through downloads and the file dialog; what a browser cannot do
 * answers with a Failure that says what to do instead. Nothing is sent anywhere.
 */
export function createBrowserHost(): DesktopApi {
  const log = createBrowserLog();
  let unsaved = false;
  addEventListener('beforeunload', event => {
    if (unsaved) event.preventDefault();
  });
  const info = {
    kind: 'info',
    name: productName,
    version,
    runsOn: [['浏览器', navigator.userAgent]],
  } as const;
  return {
    ...beyondBrowsers,
    capabilities,
    saveFile,
    openFile: pickFile,
    openFiles: pickFiles,
    takeFilesToOpen: async () => [],
    print: async () => {
      print();
      return done;
    },
    copy,
    setDocument: async state => {
      const title = state.title ? `${state.title} - ${productName}` : productName;
      // The browser tells its own window of a title even where it is the same one.
      if (document.title !== title) document.title = title;
      unsaved = state.unsaved;
      return done;
    },
    getAppInfo: async () => info,
    log: async event => {
      log.add(event);
      return done;
    },
    getDiagnostics: async () => ({
      kind: 'read',
      text: [`${productName} ${version}`, ...info.runsOn.map(pair => pair.join(' ')), ...log.lines()].join(
        '\n',
      ),
    }),
    onMenu: () => () => {},
    onOpenFile: () => () => {},
    onCloseRequested: flushWhenHidden,
  };
}
