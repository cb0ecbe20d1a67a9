import { expect, test } from 'vitest';
import { draftsLastTime } from '../../../src/renderer/database/drafts-last-time.ts';
import { createLibraryMarker } from '../../../src/renderer/database/library-marker.ts';
import { libraryName } from '../../../src/renderer/database/library-name.ts';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: key => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

test('the number of reports last time is the one the mark beside the library holds', () => {
  const storage = memory();
  createLibraryMarker(libraryName, storage).accept(
    { key: 'library', libraryId: 'a', writes: 7, drafts: 3 },
    new Date(0),
  );
  expect(draftsLastTime(storage)).toBe(3);
});

test.each(['', '{', 'null', '[]', '{"drafts":"3"}'])('without a readable mark (%j) there were none', text => {
  const storage = memory();
  if (text !== '') storage.setItem(`${libraryName} library`, text);
  expect(draftsLastTime(storage)).toBe(0);
});
