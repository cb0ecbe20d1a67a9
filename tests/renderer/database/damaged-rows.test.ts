import { describe, expect, it } from 'vitest';
import type { DraftsDatabase } from '../../../src/renderer/database/drafts-database.ts';
import { contentRowOf } from '../../../src/renderer/database/stored-content.ts';
import { checksumOf } from '../../../src/shared/checksum.ts';
import { currentSchema } from '../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestLibrary } from './test-library.ts';

it('checks bytes with CRC-32, whose check value for 123456789 is CBF43926', () => {
  expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
});

async function withContent(change: (db: DraftsDatabase) => Promise<unknown>) {
  const library = await openTestLibrary();
  await library.drafts.insert(makeFinishedReport({ id: 'damaged' }));
  await library.drafts.insert(makeFinishedReport({ id: 'sound' }));
  await change(library.db);
  return library;
}

describe('a damaged draft', () => {
  it('is reported with what is left of it when any single bit of its content has flipped', async () => {
    const draft = makeReport({ id: 'damaged', cells: { 'requests.newReceived.naturalPerson': '3' } });
    const { bytes } = contentRowOf(draft);
    const library = await withContent(async () => undefined);
    for (let bit = 0; bit < bytes.length * 8; bit += 97) {
      const row = contentRowOf(draft);
      row.bytes[bit >> 3]! ^= 1 << (bit & 7);
      await library.db.contents.put(row);
      const reading = await library.drafts.get('damaged');
      expect(reading).toMatchObject({
        kind: 'damaged',
        id: 'damaged',
        message: expect.stringContaining('损坏'),
      });
      expect(reading).toHaveProperty('raw', new TextDecoder().decode(row.bytes));
    }
  });

  it('is reported when its content is not a draft, though its bytes are what was written', async () => {
    const library = await withContent(db => {
      const bytes = new TextEncoder().encode('{"schema":1,"cells":{}}');
      return db.contents.put({ id: 'damaged', bytes, checksum: checksumOf(bytes) });
    });
    expect(await library.drafts.get('damaged')).toMatchObject({
      kind: 'damaged',
      raw: '{"schema":1,"cells":{}}',
    });
  });

  it('goes into the recycle bin and comes out of it when its other half is lost', async () => {
    for (const half of ['heads', 'contents'] as const) {
      const { drafts } = await withContent(db => db[half].delete('damaged'));
      expect(await drafts.remove('damaged')).toMatchObject({ kind: 'saved' });
      expect(sound(await drafts.list()).map(({ id }) => id)).toEqual(['sound']);
      expect(await drafts.listTrash()).toMatchObject([{ kind: 'damaged', id: 'damaged' }]);
      expect(await drafts.restore('damaged')).toMatchObject({ kind: 'saved' });
      expect(
        sound(await drafts.list())
          .map(({ id, kind }) => `${kind} ${id}`)
          .sort(),
      ).toEqual(['damaged damaged', 'draft sound']);
      await drafts.remove('damaged');
      expect(await drafts.purge('damaged')).toMatchObject({ kind: 'purged', ids: ['damaged'] });
      expect(await drafts.get('damaged')).toMatchObject({ kind: 'missing' });
    }
  });

  it('says to update the program when a newer one wrote it', async () => {
    const library = await withContent(db => {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...makeReport(), schema: 99 }));
      return db.contents.put({ id: 'damaged', bytes, checksum: checksumOf(bytes) });
    });
    expect(await library.drafts.get('damaged')).toMatchObject({
      kind: 'damaged',
      message: expect.stringContaining('升级'),
    });
  });

  it.each([
    ['its content is gone', (db: DraftsDatabase) => db.contents.delete('damaged')],
    ['its head is gone', (db: DraftsDatabase) => db.heads.delete('damaged')],
    [
      'its head is of another form',
      (db: DraftsDatabase) => db.table('heads').put({ id: 'damaged', revision: -1 }),
    ],
    ['its content holds no bytes', (db: DraftsDatabase) => db.table('contents').put({ id: 'damaged' })],
  ])('never drops out of sight: %s', async (_what, damage) => {
    const { drafts } = await withContent(damage);
    expect(await drafts.get('damaged')).toMatchObject({ kind: 'damaged', raw: expect.any(String) });
    const ids = sound(await drafts.list()).map(entry => entry.id);
    expect(ids.toSorted()).toEqual(['damaged', 'sound']);
  });

  it('leaves the others as they are', async () => {
    const { drafts } = await withContent(db => db.table('contents').put({ id: 'damaged' }));
    expect(await drafts.get('sound')).toMatchObject({ kind: 'draft' });
  });

  it('is listed as damaged already when its head is, with its content still to be saved as a file', async () => {
    const { drafts } = await withContent(db => db.table('heads').put({ id: 'damaged' }));
    expect(await drafts.list()).toContainEqual({
      kind: 'damaged',
      id: 'damaged',
      message: expect.stringContaining('损坏'),
    });
    const reading = await drafts.get('damaged');
    if (reading.kind !== 'damaged') throw new Error('expected a damaged draft');
    expect(JSON.parse(reading.raw)).toMatchObject({ id: 'damaged', schema: currentSchema });
  });
});
