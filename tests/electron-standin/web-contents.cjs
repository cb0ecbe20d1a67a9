// WebContents: one page of Chromium, driven over DevTools.
const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const { answerInvoke, ipcMain } = require('./ipc-main.cjs');
const { pageScripts } = require('./page-scripts.cjs');
const { pdfParameters } = require('./pdf-parameters.cjs');
const { requestGate } = require('./request-gate.cjs');
const { makeEvent, state, toAppAddress, toBrowserAddress } = require('./state.cjs');
const values = require('./values.cjs');

const isolatedWorld = 'Electron Isolated Context';
let lastId = 0;

class WebContents extends EventEmitter {
  constructor(window, preferences, session) {
    super();
    lastId += 1;
    this.id = lastId;
    this.session = session;
    this._window = window;
    this._preferences = preferences;
    this._targetId = undefined;
    this._session = undefined;
    this._address = '';
    this._zoom = 1;
    this._crashed = false;
    this._openHandler = () => ({ action: 'allow' });
    /** Execution contexts of the isolated world: the only ones IPC comes from and goes to. */
    this._contexts = new Set();
  }

  /** Opens the page and prepares every document it will show. */
  async _open(options) {
    const { root } = state.devTools;
    const { targetId } = await root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width: options.width ?? 800,
      height: options.height ?? 600,
    });
    this._targetId = targetId;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    this._session = state.devTools.session(sessionId);
    this._listen();
    const info = { platform: process.platform, arch: process.arch, versions: { ...process.versions } };
    const scripts = pageScripts(this._readPreload(), info);
    const commands = [
      ['Page.enable'],
      ['Runtime.enable'],
      ['Runtime.addBinding', { name: '__standinOut', executionContextName: isolatedWorld }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: isolatedWorld }],
      ['Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] }],
    ];
    await Promise.all(commands.map(([method, params]) => this._session.send(method, params)));
  }

  /** The preload's source; one that cannot run in a sandbox is reported, and the page goes without. */
  _readPreload() {
    const { preload } = this._preferences;
    if (!preload) return undefined;
    try {
      const source = readFileSync(preload, 'utf8');
      new vm.Script(`(function (require, module, exports, process, global) {${source}\n})`, {
        filename: preload,
      });
      return source;
    } catch (error) {
      console.error(`Unable to load preload script: ${preload}\n${error.stack}`);
      this.emit('preload-error', makeEvent(), preload, error);
      return undefined;
    }
  }

  _listen() {
    const session = this._session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const own = context.name === isolatedWorld && context.auxData?.frameId === this._targetId;
      if (own) this._contexts.add(context.id);
    });
    session.on('Runtime.executionContextDestroyed', event => this._contexts.delete(event.executionContextId));
    session.on('Runtime.executionContextsCleared', () => this._contexts.clear());
    session.on('Runtime.bindingCalled', event => {
      if (event.name === '__standinOut' && this._contexts.has(event.executionContextId)) {
        void this._receive(event.executionContextId, JSON.parse(event.payload));
      }
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this._crashed = false;
      this._address = frame.url + (frame.urlFragment ?? '');
      this.emit('did-navigate', makeEvent(), toAppAddress(this._address), 200, '');
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', makeEvent()));
    session.on('Page.loadEventFired', () => {
      this.emit('did-finish-load', makeEvent());
      this._window._loaded();
    });
    session.on('Inspector.targetCrashed', () => {
      this._crashed = true;
      this._contexts.clear();
      this.emit('render-process-gone', makeEvent(), { reason: 'crashed', exitCode: 1 });
    });
    requestGate(this);
  }

  get mainFrame() {
    const url = toAppAddress(this._address);
    const frame = { url, parent: null, detached: false };
    return Object.assign(frame, { top: frame });
  }

  async _receive(contextId, { kind, id, channel, args }) {
    const event = makeEvent({ sender: this, senderFrame: this.mainFrame, type: 'frame' });
    if (kind === 'send') {
      ipcMain.emit(channel, event, ...values.parse(args));
      return;
    }
    const reply = { kind: 'reply', id };
    try {
      reply.value = values.stringify(await answerInvoke(event, channel, values.parse(args)));
    } catch (error) {
      reply.error = `Error invoking remote method '${channel}': ${error}`;
    }
    this._deliver(contextId, reply);
  }

  /** Hands a message to the isolated world; a page that has gone meanwhile does not want it any more. */
  _deliver(contextId, message) {
    const expression = `__standinIn(${JSON.stringify(message)})`;
    this._session.send('Runtime.evaluate', { contextId, expression }).catch(() => {});
  }

  send(channel, ...args) {
    const message = { kind: 'event', channel, args: values.stringify(args) };
    for (const contextId of this._contexts) this._deliver(contextId, message);
  }

  async loadURL(address) {
    await this._window._opened;
    const loaded = new Promise(resolve => {
      this._session.once('Page.loadEventFired', resolve);
    });
    const { errorText } = await this._session.send('Page.navigate', { url: toBrowserAddress(address) });
    if (errorText) {
      this.emit('did-fail-load', makeEvent(), -2, errorText, address, true);
      throw new Error(`${errorText} loading '${address}'`);
    }
    await loaded;
  }

  getURL() {
    return toAppAddress(this._address);
  }

  isDestroyed() {
    return this._window._gone;
  }

  isCrashed() {
    return this._crashed;
  }

  reload() {
    void this._session.send('Page.reload').catch(() => {});
  }

  forcefullyCrashRenderer() {
    void this._session.send('Page.crash').catch(() => {});
  }

  // Kept, not applied: Chromium's own zoom is out of DevTools' reach.
  setZoomFactor(factor) {
    this._zoom = factor;
  }

  getZoomFactor() {
    return this._zoom;
  }

  focus() {}

  async executeJavaScript(code) {
    const answer = await this._session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const failed = answer.exceptionDetails;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return answer.result.value;
  }

  // Kept, not applied: the switch of the same meaning is, as every other of the program's.
  setWebRTCIPHandlingPolicy(policy) {
    this._webRtcPolicy = policy;
  }

  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }

  async printToPDF(options = {}) {
    const { data } = await this._session.send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data, 'base64');
  }

  print() {
    throw new Error('Electron stand-in: nobody answered print: replace it with electronApp.evaluate');
  }

  close(options) {
    void this._window._close(options?.waitForBeforeUnload ?? false);
  }

  static fromDevToolsTargetId(targetId) {
    return WebContents.getAllWebContents().find(contents => contents._targetId === targetId);
  }

  static fromId(id) {
    return WebContents.getAllWebContents().find(contents => contents.id === id);
  }

  static getAllWebContents() {
    return [...state.windows].map(window => window.webContents);
  }
}

module.exports = { WebContents };
