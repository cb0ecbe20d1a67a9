import { callNames, type DesktopApi, type Failure } from '../../shared/desktop-api.ts';

const unreachable: Failure = {
  kind: 'failed',
  message: '程序内部没有回应。刚才的操作没有完成，请再试一次；仍不行请关闭程序后重新打开，已填的内容不会丢。',
};

/**
 * Electron's side of the contract: the preload's object, with a rejected call (refused by the main process,
 * or its end) turned into a Failure.
 */
export function createElectronHost(desktop: DesktopApi): DesktopApi {
  const calls = Object.fromEntries(
    callNames.map(name => {
      const call = desktop[name] as (...args: readonly unknown[]) => Promise<unknown>;
      return [name, (...args: readonly unknown[]) => call(...args).catch(() => unreachable)];
    }),
  );
  return { ...desktop, ...calls };
}
