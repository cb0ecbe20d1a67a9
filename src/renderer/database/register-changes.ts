import * as z from 'zod/mini';
import { type ChangesChannel, openChanges } from './changes-channel.ts';
import type { RegisterStored } from './registers-contract.ts';

const messageSchema = z.object({ id: z.string(), bin: z.boolean() });

/** Opens the channel between the windows that show the database of this name: tells of registers that were stored. */
export function openRegisterChanges(name: string): ChangesChannel<RegisterStored> {
  return openChanges(`${name} registers`, messageSchema);
}
