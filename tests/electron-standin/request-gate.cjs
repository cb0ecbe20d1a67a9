// Every request of a page passes here, as in Electron: navigations the page asked for raise will-navigate, and
// the session's onBeforeRequest decides on everything.
const { makeEvent, state, toAppAddress } = require('./state.cjs');

function requestGate(contents) {
  const session = contents._session;
  /** Addresses the page itself asked to navigate to: loadURL and reload raise no will-navigate. */
  const asked = new Set();
  session.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
    if (frameId === contents._targetId && disposition === 'currentTab') asked.add(url);
  });
  session.on('Fetch.requestPaused', paused => {
    void decide(contents, asked, paused).then(allowed => {
      const { requestId } = paused;
      const [method, more] = allowed
        ? ['Fetch.continueRequest', {}]
        : ['Fetch.failRequest', { errorReason: 'Aborted' }];
      return session.send(method, { requestId, ...more }).catch(() => {});
    });
  });
}

async function decide(contents, asked, { request, resourceType, frameId }) {
  const url = toAppAddress(request.url);
  if (resourceType === 'Document') {
    const isMainFrame = frameId === contents._targetId;
    const event = makeEvent({ url, isMainFrame, isSameDocument: false });
    if (!isMainFrame || asked.delete(request.url)) {
      contents.emit('will-frame-navigate', event);
      if (isMainFrame) contents.emit('will-navigate', event, url);
    }
    if (event.defaultPrevented) return false;
  }
  const { beforeRequest } = state.session;
  if (!beforeRequest) return true;
  return new Promise(resolve => {
    beforeRequest({ url, method: request.method }, ({ cancel }) => resolve(!cancel));
  });
}

module.exports = { requestGate };
