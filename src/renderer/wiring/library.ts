import { discardLibrary, openLibrary } from '../database/open-library.ts';
import { createLibraryKeeper } from '../work/library-opening.ts';
import { keepStorage, machine, noteTried } from './workbench.ts';

/** The library of this page. */
export const library = createLibraryKeeper({
  ...machine,
  open: () => openLibrary(),
  discard: () => discardLibrary(),
  keep: keepStorage,
});

/** Opens the library; who waits for it goes on then, whatever became of it. */
export async function startLibrary(): Promise<void> {
  await library.start().finally(noteTried);
}
