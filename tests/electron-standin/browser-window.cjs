// BrowserWindow: a page with a place on an imagined desktop.
const { EventEmitter } = require('node:events');
const { app } = require('./app.cjs');
const { defaultSession } = require('./session.cjs');
const { makeEvent, state, strict } = require('./state.cjs');
const { WebContents } = require('./web-contents.cjs');

let lastId = 0;

class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    const { nodeIntegration, contextIsolation, sandbox, webSecurity } = preferences;
    if (nodeIntegration || contextIsolation === false || sandbox === false || webSecurity === false) {
      throw new Error('Electron stand-in: only sandboxed, isolated windows without Node are supported');
    }
    lastId += 1;
    this.id = lastId;
    this._options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this._bounds = { x, y, width, height };
    this._gone = false;
    this._shownOnce = false;
    this._visible = options.show !== false;
    this._maximized = false;
    this._minimized = false;
    this._title = options.title ?? app.getName();
    const contents = new WebContents(this, preferences, defaultSession);
    this.webContents = strict('webContents', contents);
    state.windows.add(this);
    app.emit('web-contents-created', makeEvent(), this.webContents);
    app.emit('browser-window-created', makeEvent(), this);
    this._opened = contents._open(options);
    this._opened.catch(error => console.error('Electron stand-in: the window did not open:', error));
  }

  _loaded() {
    if (this._shownOnce) return;
    this._shownOnce = true;
    this.emit('ready-to-show');
  }

  /** The page has gone, whoever closed it. */
  _ended() {
    if (this._gone) return;
    this._gone = true;
    state.windows.delete(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (state.windows.size > 0 || state.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }

  async _close(askPage = true) {
    await this._opened;
    const event = makeEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return;
    if (askPage && (await this._pageObjects())) return;
    await this._destroy();
  }

  async _pageObjects() {
    const ask = `(() => {
      const event = document.createEvent('BeforeUnloadEvent');
      event.initEvent('beforeunload', false, true);
      window.dispatchEvent(event);
      return event.defaultPrevented || event.returnValue !== '';
    })()`;
    if (!(await this.webContents.executeJavaScript(ask).catch(() => false))) return false;
    const event = makeEvent();
    this.webContents.emit('will-prevent-unload', event);
    return !event.defaultPrevented;
  }

  async _destroy() {
    const targetId = this.webContents._targetId;
    await state.devTools.root.send('Target.closeTarget', { targetId }).catch(() => {});
    this._ended();
  }

  loadURL(address) {
    return this.webContents.loadURL(address);
  }

  close() {
    void this._close();
  }

  destroy() {
    void this._destroy();
  }

  isDestroyed() {
    return this._gone;
  }

  show() {
    this._visible = true;
    this.emit('show');
  }

  hide() {
    this._visible = false;
    this.emit('hide');
  }

  isVisible() {
    return this._visible;
  }

  focus() {
    this.emit('focus');
  }

  isFocused() {
    return true;
  }

  maximize() {
    this._maximized = true;
    this.emit('maximize');
  }

  unmaximize() {
    this._maximized = false;
    this.emit('unmaximize');
  }

  isMaximized() {
    return this._maximized;
  }

  minimize() {
    this._minimized = true;
  }

  isMinimized() {
    return this._minimized;
  }

  restore() {
    this._minimized = false;
  }

  setTitle(title) {
    this._title = title;
  }

  getTitle() {
    return this._title;
  }

  getBounds() {
    return { ...this._bounds };
  }

  getNormalBounds() {
    return { ...this._bounds };
  }

  setBounds(bounds) {
    Object.assign(this._bounds, bounds);
    this.emit('move');
    this.emit('resize');
  }

  static getAllWindows() {
    return [...state.windows];
  }

  static fromWebContents(contents) {
    return [...state.windows].find(window => window.webContents.id === contents?.id) ?? null;
  }

  static fromId(id) {
    return [...state.windows].find(window => window.id === id) ?? null;
  }

  static getFocusedWindow() {
    return [...state.windows].pop() ?? null;
  }
}

module.exports = { BrowserWindow };
