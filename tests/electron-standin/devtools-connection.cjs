// The smallest DevTools client: JSON, ended by a zero byte, over Chromium's --remote-debugging-pipe.
const { EventEmitter } = require('node:events');

/** One target's conversation; events are emitted under their protocol names. */
class Session extends EventEmitter {
  constructor(connection, id) {
    super();
    this.setMaxListeners(0);
    this.connection = connection;
    this.id = id;
  }

  send(method, params = {}) {
    return this.connection.call(method, params, this.id);
  }
}

class DevToolsConnection {
  /** @param child a Chromium process with pipes at 3 (to it) and 4 (from it) */
  constructor(child) {
    this.lastId = 0;
    this.waiting = new Map();
    this.sessions = new Map();
    this.root = new Session(this);
    this.out = child.stdio[3];
    // A write after the browser has gone: whoever waits for an answer hears of its end elsewhere.
    this.out.on('error', () => {});
    let rest = Buffer.alloc(0);
    child.stdio[4].on('data', chunk => {
      const parts = Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = parts.indexOf(0, start); end >= 0; end = parts.indexOf(0, start)) {
        this.receive(JSON.parse(parts.toString('utf8', start, end)));
        start = end + 1;
      }
      rest = parts.subarray(start);
    });
  }

  session(id) {
    const known = this.sessions.get(id) ?? new Session(this, id);
    this.sessions.set(id, known);
    return known;
  }

  call(method, params, sessionId) {
    this.lastId += 1;
    const id = this.lastId;
    // Made here, so that a failure shows who asked.
    const failure = new Error(method);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, failure });
      this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  receive(message) {
    const waiting = this.waiting.get(message.id);
    if (!waiting) {
      const session = message.sessionId ? this.session(message.sessionId) : this.root;
      if (message.method) session.emit(message.method, message.params);
      return;
    }
    this.waiting.delete(message.id);
    if (!message.error) {
      waiting.resolve(message.result);
      return;
    }
    waiting.failure.message += `: ${message.error.message}`;
    waiting.reject(waiting.failure);
  }
}

module.exports = { DevToolsConnection };
