import { type Autosaver, createAutosaver } from '../../../src/renderer/database/autosaver.ts';
import { type DraftPresence, enterDraft } from '../../../src/renderer/database/draft-presence.ts';
import type { DraftsRepository, StorageFailure } from '../../../src/renderer/database/drafts-contract.ts';
import { createDraftsRepository } from '../../../src/renderer/database/drafts-repository.ts';
import { type OpenedLibrary, openLibrary } from '../../../src/renderer/database/open-library.ts';
import { createUnsavedNotes, resumeDraft } from '../../../src/renderer/database/unsaved-notes.ts';
import { isFailure } from '../../../src/shared/failure.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { fillLibrary, measureLibrary } from './large-library.ts';
import type { FoundDraft, FoundLibrary } from './page-api.ts';
import { keyIn, typedDraft, untypedDraft } from './typed-draft.ts';

/** The page: the program's own storage without its screens. */

let opened: DraftsRepository | undefined;
const notes = createUnsavedNotes('nianbao', localStorage);
const presences = new Map<string, DraftPresence>();
let session: { draft: Draft; key: number; saver: Autosaver } | undefined;

function drafts(): DraftsRepository {
  if (!opened) throw new Error('not open');
  return opened;
}

async function start(): Promise<OpenedLibrary> {
  const library = await openLibrary();
  if (library.kind === 'ready') {
    opened = createDraftsRepository(library.db, { now: () => new Date(), marker: library.marker });
  }
  return library;
}

async function open(): Promise<FoundLibrary> {
  const library = await start();
  if (library.kind === 'failed') return { kind: 'failed', reason: library.reason, message: library.message };
  const all = await readAll();
  if (isFailure(all)) return all;
  return { kind: 'ready', loss: library.loss?.kind, ...all };
}

async function readAll() {
  const kept = await drafts().list();
  if (isFailure(kept)) return kept;
  const removed = await drafts().listTrash();
  if (isFailure(removed)) return removed;
  const found: FoundDraft[] = [];
  let [versions, damagedVersions] = [0, 0];
  for (const entry of [...kept, ...removed]) {
    const reading = await read(entry);
    if (isFailure(reading)) return reading;
    found.push(reading);
    const stored = await drafts().versions(entry.id);
    if (isFailure(stored)) return stored;
    for (const { sequence } of stored) {
      versions += 1;
      const version = await drafts().version(entry.id, sequence);
      if (isFailure(version)) return version;
      if (version.kind !== 'version') damagedVersions += 1;
    }
  }
  return { drafts: found, versions, damagedVersions };
}

async function read({
  id,
  kind,
}: {
  readonly id: string;
  readonly kind: string;
}): Promise<FoundDraft | StorageFailure> {
  const reading = await drafts().get(id);
  if (isFailure(reading)) return reading;
  if (reading.kind !== 'draft') return { id, kind: reading.kind, key: undefined, content: '' };
  const { cells, texts } = reading.draft;
  return {
    id,
    kind: kind === 'damaged' ? 'damaged' : 'draft',
    key: keyIn(reading.draft),
    content: JSON.stringify([cells, texts]),
  };
}

/** Opens a draft for typing, as the editor does; a new one where there is none of this id. */
async function startSession(id: string): Promise<void> {
  await session?.saver.close();
  if ((await drafts().get(id)).kind === 'missing') await drafts().insert(untypedDraft(id));
  const { reading, unsaved } = await resumeDraft(drafts(), notes, id);
  if (reading.kind !== 'draft') throw new Error(`${id} is ${reading.kind}`);
  const draft = unsaved ?? reading.draft;
  let sent = 0;
  const saver = createAutosaver({
    revision: reading.revision,
    save: (changed, expectedRevision) => {
      sent = keyIn(changed) ?? 0;
      return drafts().save(changed, { expectedRevision });
    },
    onState: state => {
      // The same words a clerk would read; they are shown before anybody is told.
      document.querySelector('#state')?.replaceChildren(state.kind);
      if (state.kind === 'saved') {
        notes.forget(id);
        window.told('shown', id, sent);
      }
      if (state.kind === 'failed' || state.kind === 'conflict') window.told(state.kind, id, sent);
    },
  });
  session = { draft, key: keyIn(draft) ?? 0, saver };
  if (unsaved) saver.schedule(unsaved);
}

function press(): void {
  if (!session) return;
  session.key += 1;
  session.draft = typedDraft(session.draft, session.key);
  window.told('typed', session.draft.id, session.key);
  session.saver.schedule(session.draft);
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function typeForever(seed: number): Promise<never> {
  const random = randomOf(seed);
  for (;;) {
    await startSession(`draft ${Math.floor(random() * 5)}`);
    for (let keys = 5 + random() * 60; keys > 0; keys -= 1) {
      press();
      // Mostly a fast typist, now and then a pause longer than the autosave's delay.
      await pause(random() < 0.04 ? 400 : random() * 60);
      if (session && random() < 0.02) void drafts().keepVersion(session.draft, 'pause');
    }
    const id = `removed ${Math.floor(random() * 1_000)}`;
    if (random() < 0.2 && (await drafts().insert(untypedDraft(id))).kind === 'saved')
      await drafts().remove(id);
  }
}

window.torture = {
  open,
  openOnly: async () => void (await start()),
  type: ({ seed }) => void typeForever(seed),
  typeKeys: async (id, keys) => {
    if (session?.draft.id !== id) await startSession(id);
    for (let count = 0; count < keys; count += 1) press();
  },
  typedKeys: () => session?.key ?? 0,
  flush: async () => (await session?.saver.flush()) ?? { kind: 'idle' },
  openElsewhere: id => {
    const presence = presences.get(id) ?? enterDraft('nianbao', id, () => undefined);
    presences.set(id, presence);
    return presence.openElsewhere();
  },
  fill: options => fillLibrary(drafts(), options),
  measure: runs => measureLibrary(drafts(), runs),
};

// As the editor does: what was typed is saved when the window is left, or noted where it is too late for that.
window.addEventListener('pagehide', () => {
  const unsaved = session?.saver.unsaved();
  if (unsaved) notes.leave(unsaved);
  void session?.saver.flush();
});
