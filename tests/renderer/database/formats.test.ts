import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import { format2027 } from '../../helpers/format-2027.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { newName, openTestLibrary } from './test-library.ts';

describe('formats kept in the library', () => {
  it('come back as they were declared, also in another window', async () => {
    const name = newName();
    const { formats } = await openTestLibrary({ name });
    expect(await formats.put(format2027)).toEqual({ kind: 'stored' });
    const another = await openTestLibrary({ name });
    expect(await another.formats.read()).toEqual({ kind: 'formats', installed: [format2027], broken: [] });
  });

  it('are replaced by another edition of the same format', async () => {
    const { formats } = await openTestLibrary();
    await formats.put(format2027);
    const later = { ...format2027, edition: 2, issuedAs: '国办公开办函〔2027〕99号' };
    await formats.put(later);
    expect(await formats.read()).toEqual({ kind: 'formats', installed: [later], broken: [] });
  });

  it('are removed, and other windows are told', async () => {
    const name = newName();
    const { formats } = await openTestLibrary({ name });
    const { drafts: elsewhere } = await openTestLibrary({ name });
    const heard: unknown[] = [];
    elsewhere.onChanged(change => heard.push(change));
    await formats.put(format2027);
    expect(await formats.remove('2027')).toEqual({ kind: 'removed' });
    expect(await formats.read()).toMatchObject({ installed: [] });
    const told = { what: 'formats', id: '2027', elsewhere: true };
    await expect.poll(() => heard).toEqual([told, told]);
  });

  it.each([
    ['in the library', false],
    ['in the recycle bin', true],
  ])('are not removed while a report %s is in one', async (_, inTrash) => {
    const { formats, drafts } = await openTestLibrary();
    await formats.put(format2027);
    const draft = makeReport({ id: 'a', format: '2027', year: 2027 });
    await drafts.insert(draft);
    if (inTrash) await drafts.remove('a');
    expect(await formats.remove('2027')).toEqual({
      kind: 'inUse',
      drafts: [{ unit: draft.unit, year: 2027, inTrash }],
    });
    expect(await formats.read()).toMatchObject({ installed: [{ id: '2027' }] });
    await drafts.remove('a');
    await drafts.purge('a');
    expect(await formats.remove('2027')).toEqual({ kind: 'removed' });
  });

  it('that are damaged cost only themselves', async () => {
    const { formats, db } = await openTestLibrary();
    await formats.put(format2027);
    await formats.put({ ...format2021, id: 'other' });
    const row = await db.formats.get('2027');
    await db.formats.put({ id: '2027', text: row!.text.replace('培训', '培圳') });
    await db.table('formats').put({ id: 'lost', text: 7 });
    const read = sound(await formats.read());
    expect(read.installed.map(({ id }) => id)).toEqual(['other']);
    expect(read.broken).toEqual([
      { id: '2027', message: expect.stringContaining('校验码') },
      { id: 'lost', message: expect.stringContaining('空') },
    ]);
  });

  it('are counted as writes, so that a library put back is noticed', async () => {
    const { formats, db } = await openTestLibrary();
    const before = (await db.ledger.get('library'))!.writes;
    await formats.put(format2027);
    expect((await db.ledger.get('library'))!.writes).toBe(before + 1);
  });
});

describe('a report whose format is not there', () => {
  it('is listed, read and saved as any other: it is data, and stays as it is', async () => {
    const { drafts } = await openTestLibrary();
    const draft = { ...makeReport({ id: 'a' }), format: '2035', year: 2035, cells: { 'no.such.cell': '7' } };
    expect(await drafts.insert(draft)).toMatchObject({ kind: 'saved' });
    expect(await drafts.list()).toMatchObject([{ kind: 'draft', id: 'a', format: '2035' }]);
    const reading = sound(await drafts.get('a'));
    expect(reading).toMatchObject({ kind: 'draft', draft: { cells: { 'no.such.cell': '7' } } });
  });
});
