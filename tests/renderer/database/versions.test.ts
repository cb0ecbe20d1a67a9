import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packVersion, unpackVersion } from '../../../src/renderer/database/stored-versions.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestLibrary } from './test-library.ts';

const cell = 'requests.newReceived.naturalPerson';

describe('a packed version', () => {
  it('is put together again as it was, whatever the draft holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), async draft => {
        const { frame, parts } = await packVersion(draft);
        const reading = await unpackVersion(
          frame,
          draft.updatedAt,
          new Map(parts.map(part => [part.digest, part.bytes])),
        );
        expect(reading).toEqual({ kind: 'draft', draft });
      }),
      { numRuns: 60 },
    );
  });

  it('is damaged, not shortened, where a part is missing or changed', async () => {
    const draft = makeReport({ cells: { [cell]: '3' }, texts: { overview: '总体情况' } });
    const { frame, parts } = await packVersion(draft);
    const [, foreign] = (await packVersion(makeReport({ cells: { [cell]: '99' } }))).parts;
    for (const { digest } of parts) {
      const others = new Map(
        parts.filter(part => part.digest !== digest).map(part => [part.digest, part.bytes]),
      );
      expect((await unpackVersion(frame, '', others)).kind).toBe('damaged');
      const swapped = new Map(parts.map(part => [part.digest, part.bytes]));
      swapped.set(digest, foreign!.bytes);
      expect((await unpackVersion(frame, '', swapped)).kind).toBe('damaged');
      swapped.set(digest, Uint8Array.of(1, 2, 3));
      expect((await unpackVersion(frame, '', swapped)).kind).toBe('damaged');
    }
  });
});

describe('the history of a draft', () => {
  it('begins with how the draft began and grows with every export and pause', async () => {
    const { drafts, clock } = await openTestLibrary();
    const draft = makeReport();
    await drafts.insert(draft, { cause: 'import' });
    clock.pass({ minutes: 10 });
    const filled = setCells(draft, { [cell]: '3' });
    expect(await drafts.keepVersion(filled, 'pause')).toEqual({ kind: 'kept' });
    clock.pass({ minutes: 10 });
    expect(await drafts.keepVersion(filled, 'export')).toEqual({ kind: 'kept' });
    const versions = sound(await drafts.versions(draft.id));
    expect(versions.map(({ at, cause }) => [at, cause])).toEqual([
      ['2025-01-10T08:20:00.000Z', 'export'],
      ['2025-01-10T08:10:00.000Z', 'pause'],
      ['2025-01-10T08:00:00.000Z', 'import'],
    ]);
    expect(await drafts.version(draft.id, versions[1]!.sequence)).toMatchObject({
      kind: 'version',
      draft: { ...filled, updatedAt: '2025-01-10T08:10:00.000Z' },
    });
    expect(await drafts.version(draft.id, versions[2]!.sequence)).toMatchObject({ draft: { cells: {} } });
  });

  it('keeps no version of a pause in which nothing changed', async () => {
    const { drafts } = await openTestLibrary();
    const draft = makeReport();
    await drafts.insert(draft);
    const saved = { ...draft, updatedAt: '2025-01-11T00:00:00.000Z' };
    expect(await drafts.keepVersion(saved, 'pause')).toEqual({ kind: 'unchanged' });
    expect(await drafts.keepVersion(saved, 'export')).toEqual({ kind: 'kept' });
    expect(await drafts.versions(draft.id)).toHaveLength(2);
  });

  it('brings an older version back as a new one, and keeps what it replaces', async () => {
    const { drafts } = await openTestLibrary();
    const draft = makeReport({ texts: { overview: '第一稿' } });
    await drafts.insert(draft);
    const second = setText(draft, 'overview', '第二稿');
    await drafts.save(second, { expectedRevision: 1 });
    const [first] = sound(await drafts.versions(draft.id));
    expect(await drafts.restoreVersion(draft.id, first!.sequence, { expectedRevision: 2 })).toMatchObject({
      kind: 'saved',
      revision: 3,
    });
    expect(await drafts.get(draft.id)).toMatchObject({ draft: { texts: { overview: '第一稿' } } });
    const versions = sound(await drafts.versions(draft.id));
    expect(versions.map(version => version.cause)).toEqual(['restore', 'pause', 'created']);
    expect(await drafts.version(draft.id, versions[1]!.sequence)).toMatchObject({
      draft: { texts: { overview: '第二稿' } },
    });
  });

  it('brings nothing back over what another window saved', async () => {
    const { drafts } = await openTestLibrary();
    const draft = makeReport();
    await drafts.insert(draft);
    await drafts.save(draft, { expectedRevision: 1 });
    const [first] = sound(await drafts.versions(draft.id));
    expect(await drafts.restoreVersion(draft.id, first!.sequence, { expectedRevision: 1 })).toMatchObject({
      kind: 'conflict',
      theirs: { revision: 2 },
    });
    expect(await drafts.versions(draft.id)).toHaveLength(1);
  });

  it('brings an older version back in place of a damaged draft', async () => {
    const { drafts, db } = await openTestLibrary();
    const draft = makeReport({ texts: { overview: '第一稿' } });
    await drafts.insert(draft);
    await db.table('contents').update(draft.id, { checksum: 0 });
    const reading = await drafts.get(draft.id);
    if (reading.kind !== 'damaged') throw new Error('expected a damaged draft');
    const [first] = sound(await drafts.versions(draft.id));
    await drafts.restoreVersion(draft.id, first!.sequence, { expectedRevision: reading.revision });
    expect(await drafts.get(draft.id)).toMatchObject({
      kind: 'draft',
      draft: { texts: { overview: '第一稿' } },
    });
  });

  it('says when a version is not there or belongs to another draft', async () => {
    const { drafts } = await openTestLibrary();
    await drafts.insert(makeReport({ id: 'a' }));
    await drafts.insert(makeReport({ id: 'b' }));
    const [version] = sound(await drafts.versions('b'));
    expect(await drafts.version('a', version!.sequence)).toMatchObject({ kind: 'missing' });
    expect(await drafts.restoreVersion('a', 999, { expectedRevision: 1 })).toMatchObject({ kind: 'missing' });
  });

  it('stays small: versions share what did not change, and thinning drops what none uses', async () => {
    const { drafts, db, clock } = await openTestLibrary();
    const draft = makeReport({ texts: { introduction: '引言', problems: '问题' } });
    await drafts.insert(draft);
    for (let number = 0; number < 200; number += 1) {
      clock.pass({ minutes: 1 });
      await drafts.keepVersion(setText(draft, 'overview', `第 ${number} 稿`), 'pause');
    }
    const versions = sound(await drafts.versions(draft.id));
    // All of the last hour, one for each hour before, and the beginning.
    expect(versions.length).toBeGreaterThanOrEqual(60 + 2 + 1);
    expect(versions.length).toBeLessThanOrEqual(60 + 5 + 1);
    // The cells, the three other texts (one empty as the first overview), and one overview for each version.
    expect(await db.parts.count()).toBeLessThanOrEqual(versions.length + 4);
    for (const { sequence } of versions) {
      expect((await drafts.version(draft.id, sequence)).kind).toBe('version');
    }
  });
});
