// session and protocol: what the program asks for is kept; requests are really asked about (request-gate.cjs),
// permissions are not, as Chromium decides them itself.
const { EventEmitter } = require('node:events');
const { state, strict } = require('./state.cjs');

const protocol = strict('protocol', {
  registerSchemesAsPrivileged: schemes => {
    if (state.ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) state.schemes.set(scheme, privileges ?? {});
  },
  handle: (scheme, handler) => {
    if (!state.ready) throw new Error('protocol.handle should be called after app is ready');
    if (state.handlers.has(scheme)) throw new Error(`The scheme '${scheme}' already has a handler`);
    const { standard, secure } = state.schemes.get(scheme) ?? {};
    if (!standard || !secure) {
      throw new Error(`Electron stand-in: scheme '${scheme}' must be registered as standard and secure`);
    }
    state.handlers.set(scheme, handler);
  },
});

const defaultSession = strict(
  'session',
  Object.assign(new EventEmitter(), {
    protocol,
    webRequest: strict('webRequest', {
      onBeforeRequest: (...args) => {
        state.session.beforeRequest = args.pop();
      },
    }),
    setPermissionRequestHandler: handler => {
      state.session.permissionRequest = handler;
    },
    setPermissionCheckHandler: handler => {
      state.session.permissionCheck = handler;
    },
    setDevicePermissionHandler: handler => {
      state.session.devicePermission = handler;
    },
    setSpellCheckerEnabled: enabled => {
      state.session.spellChecker = enabled;
    },
  }),
);

module.exports = { protocol, defaultSession, session: strict('session', { defaultSession }) };
