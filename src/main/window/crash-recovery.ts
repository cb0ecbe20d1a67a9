import { type BrowserWindow, dialog } from 'electron';
import type { Log } from '../files/log.ts';

/** After this many crashes within a minute, reopening by itself would only go round in circles. */
const mostCrashes = 3;
const minute = 60_000;

/** Whether a crash now, after those at `earlier` (milliseconds), should be recovered without asking. */
function reopensByItself(earlier: readonly number[], now: number): boolean {
  return earlier.filter(time => now - time < minute).length < mostCrashes;
}

/** Brings the page back after its process crashed or stopped answering; what was stored is still there. */
export function recoverFromCrashes(window: BrowserWindow, log: Log, now: () => number): void {
  let crashes: readonly number[] = [];
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write({ level: 'error', event: 'window.crashed' });
    const byItself = reopensByItself(crashes, now());
    crashes = [...crashes, now()].slice(-mostCrashes);
    void (byItself ? reopenAndTell(window) : askToReopen(window));
  });
  let asking = false;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    log.write({ level: 'warning', event: 'window.unresponsive' });
    void askToWait(window).finally(() => {
      asking = false;
    });
  });
}

async function reopenAndTell(window: BrowserWindow): Promise<void> {
  window.webContents.reload();
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: '年报助手',
    message: '窗口刚才意外停止，已经重新打开。',
    detail: '已保存的内容都在。请核对停止前最后填写的一处，有缺的补上即可。',
    buttons: ['知道了'],
  });
}

async function askToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: '年报助手',
    message: '窗口接连几次意外停止。',
    detail: '已保存的内容都在。可以再打开一次；仍不行请关闭程序，重新启动电脑后再试。',
    buttons: ['再打开一次', '关闭程序'],
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}

async function askToWait(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: '年报助手',
    message: '窗口暂时没有回应。',
    detail: '可以再等一会儿；也可以重新打开窗口，已保存的内容都在。',
    buttons: ['继续等待', '重新打开窗口'],
    cancelId: 0,
  });
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}
