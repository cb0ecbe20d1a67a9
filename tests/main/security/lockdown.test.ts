import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isAllowedRequest, lockContents, lockSession } from '../../../src/main/security/lockdown.ts';

const packed = { developmentServer: undefined };

describe('requests', () => {
  it.each(['app://nianbao/index.html', 'blob:app://nianbao/0f6f2a4e', 'data:image/png;base64,AAAA'])(
    'allows %s',
    address => {
      expect(isAllowedRequest(address, packed)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://nianbao.example/',
    'blob:https://example.com/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu',
    'not an address',
  ])('refuses %s', address => {
    expect(isAllowedRequest(address, packed)).toBe(false);
  });

  it('allows the development server and its socket only where there is one', () => {
    const developing = { developmentServer: 'http://localhost:5173' };
    expect(isAllowedRequest('http://localhost:5173/index.tsx', developing)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5173/', developing)).toBe(true);
    expect(isAllowedRequest('http://localhost:9999/', developing)).toBe(false);
  });
});

describe('the session', () => {
  /** Keeps what the session is told, as Electron's session would. */
  class ToldSession extends EventEmitter {
    readonly told: Record<string, (...args: never[]) => unknown> = {};
    readonly webRequest = { onBeforeRequest: (handler: never) => this.keep('request', handler) };
    spelling = true;
    keep(name: string, handler: never): void {
      this.told[name] = handler;
    }
    setPermissionRequestHandler(handler: never): void {
      this.keep('ask', handler);
    }
    setPermissionCheckHandler(handler: never): void {
      this.keep('check', handler);
    }
    setDevicePermissionHandler(handler: never): void {
      this.keep('device', handler);
    }
    setSpellCheckerEnabled(enabled: boolean): void {
      this.spelling = enabled;
    }
  }
  const session = new ToldSession();
  lockSession(session as never, packed);
  const told = session.told as Record<string, (...args: unknown[]) => unknown>;

  it('cancels what is not the program itself', () => {
    const answers: unknown[] = [];
    const urls = ['https://example.com/', 'app://nianbao/index.html'];
    for (const url of urls) told.request?.({ url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }, { cancel: false }]);
  });

  it('grants no permission but keeping what is stored, and that to itself only', () => {
    const own = 'app://nianbao/index.html';
    const ask = (permission: string, requestingUrl: string) => {
      const granted: unknown[] = [];
      told.ask?.({}, permission, (answer: unknown) => granted.push(answer), { requestingUrl });
      return granted[0];
    };
    expect(ask('persistent-storage', own)).toBe(true);
    expect(ask('persistent-storage', 'https://example.com/')).toBe(false);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      expect(ask(permission, own)).toBe(false);
      expect(told.check?.({}, permission, 'app://nianbao/')).toBe(false);
    }
    expect(told.device?.({})).toBe(false);
  });

  it.each([
    ['select-hid-device', [{}]],
    ['select-usb-device', [{}]],
    ['select-serial-port', [[], {}]],
  ])('chooses no device at %s', (name, asked) => {
    const answers: unknown[] = [];
    const stopped: string[] = [];
    session.emit(name, { preventDefault: () => stopped.push(name) }, ...asked, (id?: unknown) =>
      answers.push(id),
    );
    expect(stopped).toEqual([name]);
    expect(answers).toHaveLength(1);
    expect(answers[0] || undefined).toBeUndefined();
  });

  it('stops downloads and the spelling checker', () => {
    const stopped: string[] = [];
    session.emit('will-download', { preventDefault: () => stopped.push('download') });
    expect([stopped, session.spelling]).toEqual([['download'], false]);
  });
});

describe('a page', () => {
  it('stays where it is: no navigation, no frame, no embedded page, no second window', () => {
    const contents = Object.assign(new EventEmitter(), {
      opened: (() => ({ action: 'allow' })) as (details: unknown) => unknown,
      setWindowOpenHandler(handler: (details: unknown) => unknown) {
        this.opened = handler;
      },
      webRtc: 'default',
      setWebRTCIPHandlingPolicy(policy: string) {
        this.webRtc = policy;
      },
    });
    lockContents(contents as never, packed);
    const prevented = (name: string, more: object) => {
      const stopped: string[] = [];
      contents.emit(name, { ...more, preventDefault: () => stopped.push(name) });
      return stopped.length > 0;
    };
    expect(prevented('will-navigate', { url: 'https://example.com/' })).toBe(true);
    expect(prevented('will-navigate', { url: 'app://nianbao/index.html' })).toBe(false);
    expect(prevented('will-redirect', { url: 'file:///etc/passwd' })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'app://nianbao/index.html', isMainFrame: false })).toBe(
      true,
    );
    expect(prevented('will-attach-webview', {})).toBe(true);
    expect(contents.opened({ url: 'app://nianbao/index.html' })).toEqual({ action: 'deny' });
    expect(contents.webRtc).toBe('disable_non_proxied_udp');
    const chosen: unknown[] = [];
    const stopped: string[] = [];
    const event = { preventDefault: () => stopped.push('bluetooth') };
    contents.emit('select-bluetooth-device', event, [{ deviceId: 'a' }], (id: unknown) => chosen.push(id));
    expect([stopped, chosen]).toEqual([['bluetooth'], ['']]);
  });
});
