import type { DesktopApi } from '../../shared/desktop-api.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';

declare global {
  interface Window {
    /** Put there by src/main/preload; absent in a plain browser. */
    readonly desktop?: DesktopApi;
  }
}

/** The machine the program runs on, chosen once: the one place that knows which. */
export const host: DesktopApi = window.desktop ? createElectronHost(window.desktop) : createBrowserHost();
