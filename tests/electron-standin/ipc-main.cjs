// ipcMain: handlers by channel; WebContents brings the calls.
const { EventEmitter } = require('node:events');
const { strict } = require('./state.cjs');

const invokable = new Map();

const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel, handler) => {
    if (invokable.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invokable.set(channel, handler);
  },
  removeHandler: channel => {
    invokable.delete(channel);
  },
});

/** Runs the handler of a channel, as ipcRenderer.invoke asks for it. */
async function answerInvoke(event, channel, args) {
  const handler = invokable.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...args);
}

module.exports = { ipcMain: strict('ipcMain', ipcMain), answerInvoke };
