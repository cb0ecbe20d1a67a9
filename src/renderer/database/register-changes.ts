import * as z from 'zod/mini';
import { type ChangesChannel, openChanges } from './changes-channel.ts';

const messageSchema = z.object({ id: z.string() });

/** Opens the channel between the windows that show the database of this name: tells of registers that were stored. */
export function openRegisterChanges(name: string): ChangesChannel<{ readonly id: string }> {
  return openChanges(`${name} registers`, messageSchema);
}
