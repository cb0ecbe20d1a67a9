import { type BrowserWindow, dialog, type IpcMain } from 'electron';
import type { Failure } from '../../shared/desktop-api.ts';
import { closeAnswerChannel, eventChannels } from '../../shared/desktop-channels.ts';
import { failure } from '../files/failure.ts';
import { closeAnswer } from '../security/call-arguments.ts';
import { isOwnSender } from '../security/ipc.ts';

/** Storing what was typed takes some milliseconds; a page that has not answered by then hangs. */
const longestWait = 5000;

export interface ClosingOptions {
  readonly ipc: Pick<IpcMain, 'on' | 'removeListener'>;
  readonly developmentServer: string | undefined;
}

/** Lets the window close only after its page has stored what was typed, or the user said to close all the same. */
export function closeAfterStoring(window: BrowserWindow, options: ClosingOptions): void {
  let asking = false;
  window.on('close', event => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    // Where not even the question can be asked, a window that cannot be closed would be worse.
    const answer = mayClose(window, options).catch(() => true);
    void answer.then(may => {
      asking = false;
      // destroy() raises no further 'close'.
      if (may && !window.isDestroyed()) window.destroy();
    });
  });
}

async function mayClose(window: BrowserWindow, options: ClosingOptions): Promise<boolean> {
  if (window.webContents.isCrashed()) return true;
  const problem = await storedByPage(window, options);
  if (!problem) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: '年报助手',
    message: '最后的修改还没有保存好，要现在关闭吗？',
    detail: problem.message,
    buttons: ['不关闭，回去看看', '仍然关闭'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Asks the page to store what it has; a Failure where it could not, or did not answer. */
function storedByPage(
  window: BrowserWindow,
  { ipc, developmentServer }: ClosingOptions,
): Promise<Failure | undefined> {
  return new Promise(resolve => {
    const settle = (problem: Failure | undefined) => {
      clearTimeout(timer);
      ipc.removeListener(closeAnswerChannel, heard);
      resolve(problem);
    };
    const heard: Parameters<IpcMain['on']>[1] = (event, answer: unknown) => {
      if (event.sender !== window.webContents && event.sender.id !== window.webContents.id) return;
      if (!isOwnSender(event, developmentServer)) return;
      const checked = closeAnswer.safeParse(answer);
      if (checked.success) settle(checked.data.kind === 'failed' ? checked.data : undefined);
    };
    const timer = setTimeout(() => {
      settle(failure('窗口没有回应，最后填写的几个字可能没有存下来。'));
    }, longestWait);
    ipc.on(closeAnswerChannel, heard);
    window.webContents.send(eventChannels.closeRequested);
  });
}
