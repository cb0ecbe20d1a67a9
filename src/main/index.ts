import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { eventChannels } from '../shared/desktop-channels.ts';
import { backupPlace, createBackupCalls } from './backups/backup-calls.ts';
import { createBackupWriter } from './backups/backup-writer.ts';
import { createFileTokens } from './files/file-tokens.ts';
import { createLog } from './files/log.ts';
import { createFilesToOpen, filesGiven } from './files/open-files.ts';
import { openSettings } from './files/settings.ts';
import {
  localAppData,
  moveUserData,
  sessionFolder,
  userDataFolder,
  userDataSwitch,
} from './files/user-data.ts';
import { menuTemplate } from './menu.ts';
import { appPage } from './security/app-scheme.ts';
import { registerCalls } from './security/ipc.ts';
import { lockContents, lockSession } from './security/lockdown.ts';
import { declareAppScheme, serveAppScheme } from './security/protocol.ts';
import { offlineSwitches, refusedSwitch, refusedSwitches } from './security/switches.ts';
import { closeAfterStoring } from './window/closing.ts';
import { recoverFromCrashes } from './window/crash-recovery.ts';
import { createFileCalls } from './window/file-calls.ts';
import { createMainWindow } from './window/main-window.ts';
import { createWindowCalls } from './window/window-calls.ts';

const backupPause = 3000;
const longestBackupFlush = 5000;

// What Linux desktops know the window by; electron-builder.yml's StartupWMClass is the same.
app.setName('nianbao-zhushou');
// Has to match electron-builder.yml's appId: Windows groups the taskbar by it.
app.setAppUserModelId('cn.nianbao.zhushou');
const userDataIn = (appData: string) =>
  userDataFolder(process.env, app.commandLine.getSwitchValue(userDataSwitch), appData);
const roaming = app.getPath('appData');
const userData = moveUserData(
  userDataIn(roaming),
  userDataIn(localAppData(process.platform, process.env, roaming)),
);
app.setPath('userData', userData);
app.setPath('sessionData', sessionFolder(userData));
app.enableSandbox();
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const refused = refusedSwitch(app.isPackaged, name => app.commandLine.hasSwitch(name));
for (const [name, value] of offlineSwitches(developmentServer !== undefined)) {
  app.commandLine.appendSwitch(name, value);
}
// What Chromium says by itself (file fields, checks of fields) is Chinese, as everything else is.
app.commandLine.appendSwitch('lang', 'zh-CN');
declareAppScheme();

const log = createLog(join(userData, 'logs'), () => new Date());
const settings = openSettings(join(userData, 'settings.json'));
const documents = app.getPath('documents');
const place = () => backupPlace(settings, documents);
const backups = createBackupWriter({ place, log, now: () => new Date(), pause: backupPause });
const filesToOpen = createFilesToOpen();

process.on('uncaughtException', error => {
  log.writeError('main.uncaught', error);
  dialog.showErrorBox('年报助手出错', '程序内部出错，已记入日志。已保存的内容都在，请关闭程序后重新打开。');
});
process.on('unhandledRejection', error => log.writeError('main.unhandled', error));

if (refused !== undefined) refuseToStart(refused);
else if (app.requestSingleInstanceLock()) void run();
else app.quit();

/** Ends before Chromium begins, and so before a switch has done anything. */
function refuseToStart(name: string): void {
  for (const one of refusedSwitches) app.commandLine.removeSwitch(one);
  dialog.showErrorBox(
    '年报助手没有打开',
    `启动时带了“--${name}”，它会让别的程序看到、改动填写的内容，或连上网络。请用桌面或开始菜单里的图标打开；图标被改过的，请删掉重新建一个。`,
  );
  app.exit(2);
}

async function run(): Promise<void> {
  filesToOpen.add(filesGiven(process.argv, process.cwd()));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, { developmentServer }));
  app.on('window-all-closed', () => app.quit());
  flushBackupsAtQuit();
  await app.whenReady();
  lockSession(session.defaultSession, { developmentServer });
  serveAppScheme(protocol, join(import.meta.dirname, '../renderer'));
  openWindow();
}

function openWindow(): void {
  const window = createMainWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    stateFile: join(userData, 'window.json'),
    devTools: !app.isPackaged,
    menu: ({ command, zoom }) =>
      menuTemplate({
        command,
        host: {
          ...zoom,
          'open-backup-folder': () => void backupCalls.openBackupFolder(),
          quit: () => app.quit(),
        },
      }),
  });
  const fileCalls = createFileCalls({ window, tokens: createFileTokens(), filesToOpen, settings, documents });
  const backupCalls = createBackupCalls({
    window,
    writer: backups,
    place,
    settings,
    tokens: createFileTokens(),
  });
  const calls = { ...fileCalls, ...backupCalls, ...createWindowCalls(window, log) };
  registerCalls(ipcMain, calls, { log, developmentServer });
  closeAfterStoring(window, { ipc: ipcMain, developmentServer });
  recoverFromCrashes(window, log, () => performance.now());
  app.on('second-instance', (_event, argv, workingFolder) => showAgain(window, argv, workingFolder));
  log.write({ level: 'info', event: 'main.started' });
  void window.loadURL(developmentServer ?? appPage);
}

/** A second start of the program brings the first one forward, with the files it was given. */
function showAgain(window: BrowserWindow, argv: readonly string[], workingFolder: string): void {
  filesToOpen.add(filesGiven(argv, workingFolder));
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  window.webContents.send(eventChannels.filesToOpen);
}

/** Waiting backups are written before the program ends; a disk that does not answer cannot hold it for ever. */
function flushBackupsAtQuit(): void {
  let flushed = false;
  app.on('will-quit', event => {
    if (flushed) return;
    event.preventDefault();
    const tooLong = new Promise(resolve => setTimeout(resolve, longestBackupFlush));
    void Promise.race([backups.flush(), tooLong]).then(() => {
      flushed = true;
      app.quit();
    });
  });
}
