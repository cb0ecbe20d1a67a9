import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { backedUp } from '../../../src/renderer/work/backed-up-drafts.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestLibrary } from '../database/test-library.ts';

async function watchedLibrary() {
  const { drafts, clock } = await openTestLibrary();
  const kept: Draft[] = [];
  return { plain: drafts, drafts: backedUp(drafts, draft => kept.push(draft)), kept, clock };
}

const draft = makeReport({ id: 'a' });
const later = setText(draft, 'overview', '改过的');

describe('a library that is backed up', () => {
  it('hands on what every way of saving stored, exactly as it is stored', async () => {
    const { drafts, kept, clock } = await watchedLibrary();
    const stored = async () => {
      const reading = await drafts.get('a');
      if (reading.kind !== 'draft') throw new Error(reading.kind);
      return reading;
    };
    await drafts.insert(draft);
    expect(kept).toEqual([(await stored()).draft]);

    clock.pass({ minutes: 1 });
    await drafts.save(later, { expectedRevision: 1 });
    expect(kept[1]).toEqual((await stored()).draft);
    expect(kept[1]?.texts.overview).toBe('改过的');

    clock.pass({ minutes: 1 });
    await drafts.replace(draft, await stored());
    expect(kept[2]).toEqual((await stored()).draft);

    clock.pass({ minutes: 1 });
    const [newest] = sound(await drafts.versions('a'));
    await drafts.restoreVersion('a', newest?.sequence ?? 0, { expectedRevision: (await stored()).revision });
    expect(kept[3]).toEqual((await stored()).draft);
    expect(kept[3]?.texts.overview).toBe('改过的');
  });

  it('hands on nothing that was not stored', async () => {
    const { drafts, kept } = await watchedLibrary();
    await drafts.insert(draft);
    expect(await drafts.insert(draft)).toMatchObject({ kind: 'conflict' });
    expect(await drafts.save(later, { expectedRevision: 7 })).toMatchObject({ kind: 'conflict' });
    await drafts.remove('a');
    expect(await drafts.save(later, { expectedRevision: 2 })).toMatchObject({ kind: 'conflict' });
    expect(kept).toHaveLength(1);
  });
});
