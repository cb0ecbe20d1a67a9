import { describe, expect, it } from 'vitest';
import { offlineSwitches, refusedSwitch, refusedSwitches } from '../../../src/main/security/switches.ts';

describe('the switches Chromium is started with', () => {
  it('leave a packed program no address at all, not even its own computer', () => {
    const switches = new Map(offlineSwitches(false));
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.get('webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['no-proxy-server', 'disable-background-networking']),
    );
  });

  it('let the server of the screens be found only while developing', () => {
    expect(new Map(offlineSwitches(true)).get('host-resolver-rules')).toContain('EXCLUDE localhost');
  });
});

describe('the switches a packed program refuses', () => {
  it.each(refusedSwitches)('have --%s among them, which developing needs', name => {
    const has = (asked: string) => asked === name;
    expect(refusedSwitch(true, has)).toBe(name);
    expect(refusedSwitch(false, has)).toBeUndefined();
  });

  it('are none of those the program is rightly started with', () => {
    const usual = [
      'user-data-dir',
      'no-sandbox',
      'lang',
      'type',
      'ozone-platform',
      'force-device-scale-factor',
    ];
    expect(refusedSwitch(true, name => usual.includes(name))).toBeUndefined();
  });
});
