// The main process's `electron` module. Anything it does not have throws. Names are assigned one by one so that
// Node finds them for `import { app } from 'electron'`.
const { announceReady, app, appendedSwitches } = require('./app.cjs');
const { startBrowser } = require('./browser-process.cjs');
const { BrowserWindow } = require('./browser-window.cjs');
const parts = require('./desktop-parts.cjs');
const { ipcMain } = require('./ipc-main.cjs');
const { protocol, session } = require('./session.cjs');
const { state, toAppAddress } = require('./state.cjs');
const { WebContents } = require('./web-contents.cjs');

/** A page that another opened (window.open, target=_blank) is seen after the fact, so a denied one is closed. */
function closeDeniedPage({ targetInfo: { targetId, openerId, type, url } }) {
  if (!openerId || type !== 'page') return;
  const opener = WebContents.getAllWebContents().find(contents => contents._targetId === openerId);
  if (!opener) return;
  const { action } = opener._openHandler({ url: toAppAddress(url), frameName: '', features: '' });
  if (action !== 'deny') throw new Error('Electron stand-in: only denied window.open is supported');
  void closePage(targetId).catch(() => {});
}

/** Playwright holds new pages until it has prepared them; closed before, the opener would wait in window.open. */
async function closePage(targetId) {
  const { root } = state.devTools;
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  await state.devTools.session(sessionId).send('Runtime.runIfWaitingForDebugger');
  await root.send('Target.closeTarget', { targetId });
}

async function start() {
  await startBrowser({ sessionData: app.getPath('sessionData'), switches: appendedSwitches });
  const { root } = state.devTools;
  root.on('Target.targetCreated', closeDeniedPage);
  root.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of [...state.windows]) if (window.webContents._targetId === targetId) window._ended();
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
  announceReady();
}

exports.app = app;
exports.BrowserWindow = BrowserWindow;
exports.webContents = WebContents;
exports.ipcMain = ipcMain;
exports.session = session;
exports.protocol = protocol;
exports.dialog = parts.dialog;
exports.shell = parts.shell;
exports.clipboard = parts.clipboard;
exports.ClipboardItem = parts.ClipboardItem;
exports.screen = parts.screen;
exports.Menu = parts.Menu;
exports.MenuItem = parts.MenuItem;
/** For boot.mjs and for tests that look at what the program asked of its session. */
exports.standin = {
  version: require('electron/package.json').version,
  configure: given => Object.assign(state, given),
  start,
  session: state.session,
};
