/** A switch of Chromium's, by its name without dashes; the value is empty where it takes none. */
export type Switch = readonly [name: string, value: string];

/**
 * What is asked of Chromium so that it talks to nobody: no name has an address, not even this computer's; no
 * proxy finds one in its stead; calls between pages (WebRTC) send nothing; nothing is fetched unasked.
 * @param developing a server of this computer serves the screens; never in a packed program
 */
export function offlineSwitches(developing: boolean): readonly Switch[] {
  return [
    ['host-resolver-rules', developing ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND'],
    ['no-proxy-server', ''],
    ['webrtc-ip-handling-policy', webRtcPolicy],
    ['disable-background-networking', ''],
  ];
}

/** WebRTC by a proxy only, and there is none. */
export const webRtcPolicy = 'disable_non_proxied_udp';

/**
 * Switches a packed program does not start with: by them another program, or a page of the web, could read and
 * change what is typed, or the program could reach the network.
 */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-brk-node',
  'inspect-publish-uid',
  'auto-open-devtools-for-tabs',
  'disable-web-security',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'host-rules',
  'host-resolver-rules',
] as const;

/** The refused switch a packed program was started with, if there is one; while developing they are needed. */
export function refusedSwitch(packed: boolean, has: (name: string) => boolean): string | undefined {
  return packed ? refusedSwitches.find(has) : undefined;
}
