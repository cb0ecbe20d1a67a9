import { enterDraft } from '../database/draft-presence.ts';
import { libraryName } from '../database/library-name.ts';
import { createUnsavedNotes } from '../database/unsaved-notes.ts';
import { createSession, type Session } from '../work/session.ts';
import { workbench } from './workbench.ts';

let session: Session | undefined;

/**
 * The editing of this page.
 * @throws Error before the library is open: see workbench
 */
export function pageSession(): Session {
  session ??= createSession({
    ...workbench(),
    notes: createUnsavedNotes(libraryName, localStorage),
    page: { window, document },
    enter: (id, onChanged) => enterDraft(libraryName, id, onChanged),
  });
  return session;
}
