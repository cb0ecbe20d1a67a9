import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { type CallName, callNames, type DesktopCalls } from '../../shared/desktop-api.ts';
import { channelOf } from '../../shared/desktop-channels.ts';
import { failure, failureOf } from '../files/failure.ts';
import type { Log } from '../files/log.ts';
import { isOwnAddress } from './app-scheme.ts';
import { callArguments } from './call-arguments.ts';

/** The part of an IPC event the sender is judged by. */
export type CallSender = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** Whether a message comes from the program's own page: its top frame, at its own address. */
export function isOwnSender(sender: CallSender, developmentServer?: string): boolean {
  try {
    const { senderFrame } = sender;
    if (!senderFrame || senderFrame.parent !== null) return false;
    return isOwnAddress(senderFrame.url, developmentServer);
  } catch {
    // Electron throws when asked about a frame that has gone since it sent the message.
    return false;
  }
}

export interface IpcOptions {
  readonly log: Log;
  readonly developmentServer: string | undefined;
}

/**
 * Answers every call of the contract over IPC. A stranger's call is rejected; arguments of a wrong form are
 * answered with a Failure without being looked at further; whatever goes wrong behind a call is a Failure too.
 */
export function registerCalls(ipc: Pick<IpcMain, 'handle'>, calls: DesktopCalls, options: IpcOptions): void {
  for (const name of callNames) {
    ipc.handle(channelOf(name), (event, ...args: readonly unknown[]) => {
      if (!isOwnSender(event, options.developmentServer)) {
        options.log.write({ level: 'warning', event: 'ipc.stranger' });
        throw new Error('Refused.');
      }
      return answerCall(calls, name, args, options.log);
    });
  }
}

/** Checks one call's arguments and runs it. */
export async function answerCall(
  calls: DesktopCalls,
  name: CallName,
  args: readonly unknown[],
  log: Log,
): Promise<unknown> {
  const checked = callArguments[name].safeParse(args);
  if (!checked.success) {
    log.write({ level: 'warning', event: `ipc.malformed.${name}` });
    return failure('程序内部的请求不完整，没有执行。请再试一次；仍不行请重新打开程序。');
  }
  try {
    const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>;
    return await call(...checked.data);
  } catch (error) {
    log.writeError(`ipc.failed.${name}`, error);
    return failureOf(error, '没有做成：程序内部出错，已记入日志。已填的内容没有改动，请再试一次。');
  }
}
