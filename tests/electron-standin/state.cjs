// What the parts of the stand-in share while it runs.

/** The suffix that makes app://host/path a loopback address: http://host.app.app.localhost/path. */
const suffix = '.app.localhost';

const state = {
  /** The program under test: its package.json, its folder, the switches it was started with. */
  packageJson: {},
  appPath: process.cwd(),
  switches: [],
  /** The DevTools connection and the Chromium process behind it; the loopback server's port. */
  devTools: undefined,
  chromium: undefined,
  port: undefined,
  ready: false,
  quitting: false,
  /** Scheme -> privileges, and scheme -> handler. */
  schemes: new Map(),
  handlers: new Map(),
  windows: new Set(),
  /** Handlers the session was given: webRequest, permissions. */
  session: {},
};

/**
 * An object on which reading anything it does not have throws, so that no test passes by an accident of the
 * stand-in. Symbols and what Node itself asks of any object are let through.
 */
function strict(name, target) {
  return new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return object[key];
      throw new Error(`Electron stand-in: ${name}.${String(key)} is not implemented`);
    },
  });
}

/** The event object Electron passes first to most listeners. */
function makeEvent(extra) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
    ...extra,
  };
  return event;
}

/** The address Chromium is given for one of the program's. */
function toBrowserAddress(address) {
  const parts = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
  if (!parts || !state.handlers.has(parts[1])) return address;
  const [, scheme, host, rest] = parts;
  return `http://${host}.${scheme}${suffix}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The program's address for one of Chromium's. */
function toAppAddress(address) {
  const parts = /^(blob:)?http:\/\/([^/]+)\.([^./]+)\.app\.localhost(\/.*)?$/.exec(address);
  return parts ? `${parts[1] ?? ''}${parts[3]}://${parts[2]}${parts[4] ?? '/'}` : address;
}

module.exports = { state, suffix, strict, makeEvent, toBrowserAddress, toAppAddress };
