import type { RegisterNotes } from '../../database/register-notes.ts';
import type { RegisterBench } from './register-bench.ts';

/**
 * Stores what an earlier window typed last and could not store any more; answers whether there was such a thing.
 * What cannot be stored now stays noted.
 */
export async function storeNotes({
  registers,
  notes,
}: Pick<RegisterBench, 'registers'> & { readonly notes: RegisterNotes }): Promise<boolean> {
  let stored = false;
  for (const change of notes.read()) {
    const result = await registers.save(change);
    if (result.kind !== 'saved') continue;
    notes.forget(change.register.id);
    stored = true;
  }
  return stored;
}
