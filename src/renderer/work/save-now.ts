import type { SaveState } from '../database/autosaver.ts';
import { useSaving } from '../stores/saving-store.ts';

/** Stores what was typed, now (Ctrl+S); undefined where no report is open. */
export async function saveNow(): Promise<SaveState | undefined> {
  return useSaving.getState().saving?.saver.flush();
}
