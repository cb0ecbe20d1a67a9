import { secureTyped } from '../work/secure-typed.ts';

/** Draws the window anew; what was typed is brought into safety first. */
export async function reopen(): Promise<void> {
  await secureTyped();
  location.reload();
}
