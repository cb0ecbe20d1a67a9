// The two scripts put into every document: the context bridge's half in the page's own world, and the preload
// with its half in an isolated world. The functions below run in the page, from their source.
const { randomBytes } = require('node:crypto');
const { valueCodec } = require('./values.cjs');

/** One half of the context bridge; values cross in CustomEvent.detail, which Chromium clones between worlds. */
function bridgeHalf(ownEvent, otherEvent) {
  const functions = new Map();
  const functionIds = new WeakMap();
  const promises = new Map();
  const returned = new Map();
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  const tell = detail => document.dispatchEvent(new CustomEvent(otherEvent, { detail }));
  const isPlain = value => {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };
  const encodeFunction = value => {
    if (!functionIds.has(value)) functionIds.set(value, next());
    functions.set(functionIds.get(value), value);
    return { function: functionIds.get(value) };
  };
  const encodePromise = value => {
    const id = next();
    value.then(
      result => tell({ kind: 'settled', id, ok: true, value: encode(result) }),
      error => tell({ kind: 'settled', id, ok: false, value: encode(error) }),
    );
    return { promise: id };
  };
  const encode = (value, depth = 0) => {
    // Electron's own limit, which is also how it ends on a value that contains itself.
    if (depth > 1000) throw new TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'function') return encodeFunction(value);
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return { value };
    if (value instanceof Promise) return encodePromise(value);
    if (Array.isArray(value)) return { array: value.map(item => encode(item, depth + 1)) };
    if (!isPlain(value)) return { value: structuredClone(value) };
    return { object: Object.entries(value).map(([key, item]) => [key, encode(item, depth + 1)]) };
  };
  const callOther =
    id =>
    (...args) => {
      const call = next();
      tell({ kind: 'call', function: id, id: call, args: args.map(arg => encode(arg)) });
      const result = returned.get(call);
      returned.delete(call);
      if (!result) throw new Error('The other world is gone.');
      if (!result.ok) throw decode(result.value);
      return decode(result.value);
    };
  const decode = coded => {
    if ('function' in coded) return callOther(coded.function);
    if ('promise' in coded) {
      return new Promise((resolve, reject) => promises.set(coded.promise, { resolve, reject }));
    }
    if ('array' in coded) return coded.array.map(decode);
    if ('object' in coded) return Object.fromEntries(coded.object.map(([key, item]) => [key, decode(item)]));
    return coded.value;
  };
  const answer = ({ function: id, args }) => {
    try {
      return { ok: true, value: encode(functions.get(id)(...args.map(decode))) };
    } catch (error) {
      return { ok: false, value: encode(error instanceof Error ? new Error(error.message) : error) };
    }
  };
  const half = { encode, decode, tell, onExpose() {} };
  document.addEventListener(ownEvent, ({ detail }) => {
    if (detail.kind === 'call') tell({ kind: 'returned', id: detail.id, ...answer(detail) });
    else if (detail.kind === 'returned') returned.set(detail.id, detail);
    else if (detail.kind === 'exposed') half.onExpose(detail);
    else if (detail.kind === 'settled') {
      const promise = promises.get(detail.id);
      promises.delete(detail.id);
      promise[detail.ok ? 'resolve' : 'reject'](decode(detail.value));
    }
  });
  return half;
}

/** The page's own world: shows what the preload exposes, frozen. */
function mainWorld(half) {
  const freeze = value => {
    if (value && typeof value === 'object') {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  half.onExpose = ({ key, value }) => {
    Object.defineProperty(window, key, { value: freeze(half.decode(value)), enumerable: true });
  };
}

/** The isolated world: runs the preload with a `require` that gives `electron` and nothing else. */
function preloadWorld(half, makeCodec, preload, processInfo) {
  const codec = makeCodec();
  const listeners = new Map();
  const pending = new Map();
  let last = 0;
  const post = message => globalThis.__standinOut(JSON.stringify(message));
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const coded = codec.stringify(args);
        last += 1;
        pending.set(last, { resolve, reject });
        post({ kind: 'invoke', id: last, channel, args: coded });
      }),
    send: (channel, ...args) => post({ kind: 'send', channel, args: codec.stringify(args) }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      const others = (listeners.get(channel) ?? []).filter(other => other !== listener);
      listeners.set(channel, others);
      return ipcRenderer;
    },
  };
  globalThis.__standinIn = message => {
    if (message.kind === 'event') {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of listeners.get(message.channel) ?? [])
        listener(event, ...codec.parse(message.args));
      return;
    }
    const { resolve, reject } = pending.get(message.id);
    pending.delete(message.id);
    if (message.error === undefined) resolve(codec.parse(message.value));
    else reject(new Error(message.error));
  };
  const exposed = new Set();
  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      half.tell({ kind: 'exposed', key, value: half.encode(api) });
    },
  };
  const require = name => {
    if (/^electron(\/|$)/.test(name)) return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  const process = {
    ...processInfo,
    env: {},
    argv: [],
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
  };
  preload(require, module, module.exports, process, globalThis);
}

/**
 * The sources of both scripts for a new window.
 * @param preload the preload's source, or undefined where the window has none
 */
function pageScripts(preload, processInfo) {
  // Names the page cannot guess, as the events pass through its document.
  const page = `page${randomBytes(12).toString('hex')}`;
  const isolated = `isolated${randomBytes(12).toString('hex')}`;
  const topOnly = 'if (window !== window.top) return;';
  const main = `(() => { ${topOnly} (${mainWorld})((${bridgeHalf})('${page}', '${isolated}')); })()`;
  if (preload === undefined) return { main, preload: '' };
  const body = `function (require, module, exports, process, global) { ${preload}\n}`;
  const half = `(${bridgeHalf})('${isolated}', '${page}')`;
  const info = JSON.stringify(processInfo);
  return {
    main,
    preload: `(() => { ${topOnly} (${preloadWorld})(${half}, ${valueCodec}, ${body}, ${info}); })()`,
  };
}

module.exports = { pageScripts };
