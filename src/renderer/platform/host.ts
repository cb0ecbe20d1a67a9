import type { DesktopApi, Failure } from '../../shared/desktop-api.ts';
import { answering } from './answering.ts';
import { createBrowserHost } from './browser-host.ts';

declare global {
  interface Window {
    /** Put there by src/main/preload; absent in a plain browser. */
    readonly desktop?: DesktopApi;
  }
}

/** The main process refused the call, or ended. */
const unreachable: Failure = {
  kind: 'failed',
  message: '程序内部没有回应。刚才的操作没有完成，请再试一次；仍不行请关闭程序后重新打开，已填的内容不会丢。',
};

const browserRefused: Failure = {
  kind: 'failed',
  message: '浏览器没有完成刚才的操作。请再试一次；仍不行请刷新页面，已填的内容不会丢。',
};

/** The machine the program runs on, chosen once: the one place that knows which. */
export const host: DesktopApi = window.desktop
  ? answering(window.desktop, unreachable)
  : answering(createBrowserHost(), browserRefused);
