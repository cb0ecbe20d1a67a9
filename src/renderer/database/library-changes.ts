import * as z from 'zod/mini';
import { type ChangesChannel, openChanges } from './changes-channel.ts';
import type { LibraryChange } from './drafts-contract.ts';

const messageSchema = z.object({
  what: z.enum(['saved', 'inserted', 'removed', 'restored', 'purged', 'versions', 'formats']),
  id: z.string(),
});

/** Opens the channel between the windows that show the database of this name: tells of changes to the library. */
export function openLibraryChanges(name: string): ChangesChannel<Omit<LibraryChange, 'elsewhere'>> {
  return openChanges(`${name} changes`, messageSchema);
}
