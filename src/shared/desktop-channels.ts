import type { CallName } from './desktop-api.ts';

/** The IPC channel a call travels on. */
export function channelOf(call: CallName): string {
  return `desktop:${call}`;
}

/** Channels from main to the screens; the payload is a CommandId, nothing, nothing. */
export const eventChannels = {
  menu: 'desktop-event:menu',
  filesToOpen: 'desktop-event:filesToOpen',
  closeRequested: 'desktop-event:closeRequested',
} as const;

/** The answer to `closeRequested`: a Done or a Failure. */
export const closeAnswerChannel = 'desktop-event:closeAnswer';
