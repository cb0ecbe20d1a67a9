import { BrowserWindow, Menu, type MenuItemConstructorOptions, screen } from 'electron';
import type { CommandId } from '../../shared/commands/commands.ts';
import { eventChannels } from '../../shared/desktop-channels.ts';
import { contextMenuTemplate } from './context-menu.ts';
import { getWindowOptions } from './window-options.ts';
import { keepWindowState, readWindowState, usableWindowState } from './window-state.ts';
import { nextZoom } from './zoom.ts';

export interface MainWindowOptions {
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** The file the window's place and zoom are kept in. */
  readonly stateFile: string;
  readonly devTools: boolean;
  /** The program's menu, given what its items can do with the window. */
  readonly menu: (actions: WindowActions) => MenuItemConstructorOptions[];
}

/** What the menu can do with the window. */
export interface WindowActions {
  /** Hands a command to the page. */
  readonly command: (command: CommandId) => void;
  readonly zoom: Readonly<Record<'zoom-in' | 'zoom-out' | 'zoom-reset', () => void>>;
}

/** Moving and sizing raise many events; the last of them is kept, soon enough for a killed program too. */
const settlePause = 500;

/** The one window, where it was last time, with its menu; it shows itself when there is something to see. */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(display => display.workArea);
  const state = usableWindowState(readWindowState(options.stateFile), areas);
  const window = new BrowserWindow(getWindowOptions(state, options.preload, options.devTools));
  let zoom = state.zoom;
  const keep = () =>
    keepWindowState(options.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom,
    });
  keepWhenSettled(window, keep);
  window.on('page-title-updated', event => {
    event.preventDefault();
  });
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(zoom));
  window.webContents.on('context-menu', (_event, clicked) => {
    const items = contextMenuTemplate(clicked);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  const setZoom = (chosen: number) => {
    zoom = chosen;
    window.webContents.setZoomFactor(zoom);
    void keep();
  };
  const template = options.menu({
    command: command => sendCommand(window, command),
    zoom: {
      'zoom-in': () => setZoom(nextZoom(zoom, 'in')),
      'zoom-out': () => setZoom(nextZoom(zoom, 'out')),
      'zoom-reset': () => setZoom(1),
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  return window;
}

function sendCommand(window: BrowserWindow, command: CommandId): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannels.menu, command);
}

function keepWhenSettled(window: BrowserWindow, keep: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) void keep();
    }, settlePause);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', () => {
    clearTimeout(timer);
    void keep();
  });
}
