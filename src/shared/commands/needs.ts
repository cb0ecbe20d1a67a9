import type { Command, Need } from './command.ts';

/** Which needs are met where the user is. */
export type Situation = Readonly<Record<Need, boolean>>;

/** Whether a command has a meaning in this situation. */
export function isPossible({ needs }: Command, situation: Situation): boolean {
  return needs.every(need => situation[need]);
}

/** Whether a host of these abilities can ever do a command. */
export function isOffered({ needs }: Command, host: { readonly pdf: boolean }): boolean {
  return host.pdf || !needs.includes('pdf');
}
