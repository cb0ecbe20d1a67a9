import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { DraftsRepository } from '../../../src/renderer/database/drafts-contract.ts';
import { DraftsDatabase } from '../../../src/renderer/database/drafts-database.ts';
import { createDraftsRepository } from '../../../src/renderer/database/drafts-repository.ts';
import type { FormatsRepository } from '../../../src/renderer/database/formats-contract.ts';
import type { LibraryMarker } from '../../../src/renderer/database/library-marker.ts';

let libraries = 0;

/** A name no other test uses. */
export function newName(): string {
  libraries += 1;
  return `library ${libraries}`;
}

/** A clock that stands still until it is moved. */
export class TestClock {
  time = Date.parse('2025-01-10T08:00:00.000Z');

  readonly now = (): Date => new Date(this.time);

  pass({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): void {
    this.time += (days * 24 * 60 + minutes) * 60_000;
  }
}

export interface TestLibrary {
  readonly db: DraftsDatabase;
  readonly drafts: DraftsRepository;
  readonly formats: FormatsRepository;
  readonly clock: TestClock;
}

/** Opens a library as one window of the program does; several may open the same name. */
export async function openTestLibrary({
  name = newName(),
  clock = new TestClock(),
  marker,
}: {
  name?: string;
  clock?: TestClock;
  marker?: LibraryMarker;
} = {}): Promise<TestLibrary> {
  const db = new DraftsDatabase(name);
  await db.open();
  const drafts = createDraftsRepository(db, { now: clock.now, ...(marker ? { marker } : {}) });
  onTestFinished(() => drafts.close());
  return { db, drafts, formats: drafts.formats, clock };
}

/** What a window's local storage does, for one test. */
export function memoryStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: key => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}
