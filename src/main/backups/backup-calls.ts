import { basename, join } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { DesktopCalls } from '../../shared/desktop-api.ts';
import { failure } from '../files/failure.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import { readFileBytes } from '../files/read-bytes.ts';
import type { SettingsStore } from '../files/settings.ts';
import { askForFolder } from '../window/dialogs.ts';
import { type BackupPlace, ensureBackupFolder } from './backup-folder.ts';
import { listBackups } from './backup-list.ts';
import { backupFolderName } from './backup-names.ts';
import type { BackupWriter } from './backup-writer.ts';

type BackupCalls = Pick<
  DesktopCalls,
  'writeBackup' | 'listBackups' | 'readBackup' | 'chooseBackupFolder' | 'openBackupFolder'
>;

export interface BackupCallOptions {
  readonly window: BrowserWindow;
  readonly writer: BackupWriter;
  readonly place: () => BackupPlace;
  readonly settings: SettingsStore;
  readonly tokens: FileTokens;
}

/** Where backups are kept now: the folder the user chose, or 年报助手备份 in the documents folder. */
export function backupPlace(settings: SettingsStore, documents: string): BackupPlace {
  const { backupFolder } = settings.get();
  return backupFolder === undefined
    ? { folder: join(documents, backupFolderName), chosen: false }
    : { folder: backupFolder, chosen: true };
}

/** The calls about backups. A FileError they throw is put into words by answerCall. */
export function createBackupCalls(options: BackupCallOptions): BackupCalls {
  const { window, writer, place, settings, tokens } = options;
  return {
    writeBackup: text => writer.write(text),
    listBackups: () => listBackups(place().folder, tokens),
    readBackup: async token => {
      const path = tokens.pathOf(token);
      if (path === undefined) return failure('这份备份要重新列一次才能打开。请关闭备份窗口后再打开。');
      return { kind: 'read', text: new TextDecoder().decode(await readFileBytes(path)) };
    },
    chooseBackupFolder: async () => {
      const chosen = await askForFolder(window, '把备份放到哪个文件夹');
      if (chosen === undefined) return { kind: 'cancelled' };
      const folder = basename(chosen) === backupFolderName ? chosen : join(chosen, backupFolderName);
      await ensureBackupFolder({ folder, chosen: true });
      await settings.change({ backupFolder: folder });
      return { kind: 'chosen', folder };
    },
    openBackupFolder: async () => {
      const { folder } = place();
      await ensureBackupFolder(place());
      const problem = await shell.openPath(folder);
      return problem === '' ? { kind: 'done' } : failure(`打不开文件夹“${folder}”。请在文件管理器里打开它。`);
    },
  };
}
