import type { Session, WebContents } from 'electron';
import { isOwnAddress } from './app-scheme.ts';
import { webRtcPolicy } from './switches.ts';

/** What a request may be for, besides the program's own files. */
export interface LockdownOptions {
  /** The address of Vite's server while developing; undefined in a packed program. */
  readonly developmentServer: string | undefined;
}

/** Keeping the drafts when the disk is short of space: it gives nothing away and is asked for at the start. */
const grantedPermission = 'persistent-storage';

/** Whether a request may be made: for the program's own files, or for bytes the page already has. */
export function isAllowedRequest(address: string, { developmentServer }: LockdownOptions): boolean {
  if (isOwnAddress(address, developmentServer)) return true;
  if (address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length), developmentServer);
  if (developmentServer === undefined) return false;
  return address.startsWith('devtools:') || address.startsWith(developmentServer.replace(/^http/, 'ws'));
}

/** Denies a session every request to elsewhere, every permission and device, and every download. */
export function lockSession(session: Session, options: LockdownOptions): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, options) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(
      permission === grantedPermission && isOwnAddress(details.requestingUrl, options.developmentServer),
    );
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      permission === grantedPermission && isOwnAddress(origin, options.developmentServer),
  );
  session.setDevicePermissionHandler(() => false);
  denyDevices(session);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', event => {
    event.preventDefault();
  });
}

/** No device is chosen, by a user or by Chromium itself: asked for one, the answer is none. */
function denyDevices(session: Session): void {
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** Keeps a page where it is: no navigation away, no second window, no embedded page, no call to another page. */
export function lockContents(contents: WebContents, { developmentServer }: LockdownOptions): void {
  const stay = (event: Electron.Event<{ readonly url: string }>) => {
    if (!isOwnAddress(event.url, developmentServer)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', event => {
    event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
}
