import { useSaving } from '../stores/saving-store.ts';
import { saveNow } from './save-now.ts';

/**
 * What is known of the text typed last: no report was open, it is stored, or it is noted in this window for the next
 * start, which goes on with it.
 */
export type Secured = 'nothing' | 'saved' | 'noted';

/** Brings what was typed into safety, as before the page is drawn anew. */
export async function secureTyped(): Promise<Secured> {
  const { saving } = useSaving.getState();
  if (!saving) return 'nothing';
  saving.leaveNote();
  const state = await saveNow();
  return state?.kind === 'failed' || state?.kind === 'conflict' ? 'noted' : 'saved';
}
