// app: life cycle, paths, switches, the single instance.
const { EventEmitter } = require('node:events');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { stopBrowser } = require('./browser-process.cjs');
const { makeEvent, state, strict } = require('./state.cjs');

const setPaths = {};
const appendedSwitches = [];
let becomeReady;
const readyPromise = new Promise(resolve => {
  becomeReady = resolve;
});

const isSwitch = name => given => given === `--${name}` || given.startsWith(`--${name}=`);

function switchValue(name) {
  const given = state.switches.filter(isSwitch(name)).pop();
  return given?.slice(name.length + 3) ?? '';
}

function standardPath(name) {
  const home = os.homedir();
  const appData = process.env.XDG_CONFIG_HOME || path.join(home, '.config');
  const userData = path.join(appData, app.getName());
  const standard = {
    home,
    appData,
    userData,
    sessionData: setPaths.userData ?? userData,
    temp: os.tmpdir(),
    documents: path.join(home, 'Documents'),
    downloads: path.join(home, 'Downloads'),
    desktop: path.join(home, 'Desktop'),
    exe: process.execPath,
  };
  if (!(name in standard)) throw new Error(`Failed to get '${name}' path`);
  return standard[name];
}

/** One instance a user-data folder: a later start leaves its arguments in a file and signals the first. */
function requestSingleInstanceLock() {
  const userData = app.getPath('userData');
  mkdirSync(userData, { recursive: true });
  const lock = path.join(userData, 'standin-lock');
  const message = `${lock}.message`;
  const holder = runningHolder(lock);
  if (holder !== undefined) {
    writeFileSync(message, JSON.stringify({ argv: process.argv, folder: process.cwd() }));
    process.kill(holder, 'SIGUSR2');
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.on('SIGUSR2', () => {
    const { argv, folder } = JSON.parse(readFileSync(message, 'utf8'));
    app.emit('second-instance', makeEvent(), argv, folder);
  });
  return true;
}

function runningHolder(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    const commandLine = readFileSync(`/proc/${holder}/cmdline`, 'utf8');
    return holder !== process.pid && commandLine.includes('boot.mjs') ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Closes every window, asks 'will-quit', ends; a window that stays or a listener that objects stops it. */
async function quitInOrder() {
  for (const window of [...state.windows]) {
    await window._close();
    if (!window._gone) {
      state.quitting = false;
      return;
    }
  }
  const event = makeEvent();
  app.emit('will-quit', event);
  if (event.defaultPrevented) {
    state.quitting = false;
    return;
  }
  app.emit('quit', makeEvent(), 0);
  stopBrowser(0);
}

const app = Object.assign(new EventEmitter(), {
  // So that what a packed program refuses can be seen to be refused.
  isPackaged: process.env.ELECTRON_STANDIN_PACKAGED === '1',
  name: '',
  getName: () => app.name || state.packageJson.productName || state.packageJson.name || 'Electron',
  setName: name => {
    app.name = name;
  },
  getVersion: () => state.packageJson.version ?? '0.0.0',
  getAppPath: () => state.appPath,
  getLocale: () => 'zh-CN',
  getPath: name => setPaths[name] ?? standardPath(name),
  setPath: (name, value) => {
    setPaths[name] = value;
  },
  isReady: () => state.ready,
  whenReady: () => readyPromise,
  // Chromium runs without the system's sandbox here: this machine runs it as root.
  enableSandbox() {},
  setAppUserModelId() {},
  commandLine: strict('app.commandLine', {
    appendSwitch: (name, value) => {
      appendedSwitches.push(value ? `--${name}=${value}` : `--${name}`);
    },
    removeSwitch: name => {
      state.switches = state.switches.filter(given => !isSwitch(name)(given));
    },
    hasSwitch: name => state.switches.some(isSwitch(name)),
    getSwitchValue: switchValue,
  }),
  requestSingleInstanceLock,
  quit: () => {
    if (state.quitting) return;
    const event = makeEvent();
    app.emit('before-quit', event);
    if (event.defaultPrevented) return;
    state.quitting = true;
    setImmediate(() => void quitInOrder());
  },
  exit: code => stopBrowser(code ?? 0),
});

/** Tells the program that it may begin. */
function announceReady() {
  process.on('SIGTERM', () => app.quit());
  process.on('SIGINT', () => app.quit());
  state.ready = true;
  app.emit('will-finish-launching');
  app.emit('ready', makeEvent(), {});
  becomeReady();
}

module.exports = { app: strict('app', app), announceReady, appendedSwitches };
