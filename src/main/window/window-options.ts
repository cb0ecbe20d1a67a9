import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestWindow, type WindowState } from './window-state.ts';

/**
 * The window's options. Everything that would give the page more than a web page has is off, and said to be,
 * whatever Electron's defaults become.
 * @param preload absolute path of the built preload
 * @param devTools only while developing
 */
export function getWindowOptions(
  state: WindowState,
  preload: string,
  devTools: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...state.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: '年报助手',
    // Shown once there is something to see; the colour is the desk's, for the moment in between.
    show: false,
    backgroundColor: '#eef0f3',
    // Alt shows the menu: the screens have the everyday commands in sight.
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      devTools,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      // The spelling checker would fetch its dictionaries from the network.
      spellcheck: false,
    },
  };
}
