import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Autosaver, createAutosaver, type SaveState } from '../../../src/renderer/database/autosaver.ts';
import type { SaveResult } from '../../../src/renderer/database/drafts-contract.ts';
import { autosaveDelay, retryPauses } from '../../../src/renderer/database/next-save.ts';
import { createVersionKeeper } from '../../../src/renderer/database/version-keeper.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { newName, openTestLibrary } from './test-library.ts';

// The database itself waits by setImmediate, which stays real.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const draft = makeReport();
const typed = (text: string): Draft => setText(draft, 'overview', text);

/** An autosaver over a stored draft, with what it said on the way. */
async function editing(name = newName()) {
  const { drafts } = await openTestLibrary({ name });
  await drafts.insert(draft);
  const states: SaveState[] = [];
  const saves: Draft[] = [];
  const saver = createAutosaver({
    revision: 1,
    save: (changed, expectedRevision) => {
      saves.push(changed);
      return drafts.save(changed, { expectedRevision });
    },
    onState: state => states.push(state),
  });
  const stored = async () => {
    const reading = await drafts.get(draft.id);
    return reading.kind === 'draft' ? reading.draft.texts.overview : undefined;
  };
  return { drafts, saver, saves, stored, kinds: () => states.map(state => state.kind) };
}

/** Waits without moving the timers that the tests move. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setImmediate(resolve));
}

/** Waits until the save that is under way is done. */
const settled = (saver: Autosaver) => until(() => saver.state.kind !== 'saving');

describe('saving while typing', () => {
  it('waits a moment, then saves the latest of a burst, once', async () => {
    const { saver, saves, stored, kinds } = await editing();
    expect(saver.state).toEqual({ kind: 'idle' });
    for (const text of ['一', '一二', '一二三']) saver.schedule(typed(text));
    vi.advanceTimersByTime(autosaveDelay - 1);
    expect(saves).toHaveLength(0);
    vi.advanceTimersByTime(1);
    await settled(saver);
    expect(saves).toHaveLength(1);
    expect(await stored()).toBe('一二三');
    expect(saver.state).toMatchObject({ kind: 'saved', at: expect.any(String) });
    expect(kinds()).toEqual(['dirty', 'saving', 'saved']);
  });

  it('saves who types without a pause all the same', async () => {
    const { saver, stored } = await editing();
    for (let key = 1; key <= 100; key += 1) {
      saver.schedule(typed('字'.repeat(key)));
      vi.advanceTimersByTime(50);
      await settled(saver);
      const saved = (await stored())?.length ?? 0;
      expect((key - saved) * 50).toBeLessThanOrEqual(autosaveDelay + 50);
    }
  });

  it('has one save in flight at a time and then saves what was typed meanwhile', async () => {
    const answers: ((result: SaveResult) => void)[] = [];
    const calls: string[] = [];
    const saver = createAutosaver({
      revision: 1,
      save: (changed, expected) => {
        calls.push(`${changed.texts.overview} over ${expected}`);
        return new Promise(resolve => answers.push(resolve));
      },
      onState: () => undefined,
    });
    saver.schedule(typed('一'));
    vi.advanceTimersByTime(autosaveDelay);
    saver.schedule(typed('二'));
    saver.schedule(typed('三'));
    vi.advanceTimersByTime(10 * autosaveDelay);
    expect(calls).toEqual(['一 over 1']);
    expect(saver.state.kind).toBe('saving');
    answers[0]?.({ kind: 'saved', revision: 2, savedAt: '' });
    await until(() => saver.state.kind === 'dirty');
    vi.advanceTimersByTime(autosaveDelay);
    expect(calls).toEqual(['一 over 1', '三 over 2']);
  });
});

describe('saving at once', () => {
  it('writes what is waiting when the window is left, and nothing when nothing is', async () => {
    const { saver, saves, stored } = await editing();
    saver.schedule(typed('一'));
    expect(await saver.flush()).toMatchObject({ kind: 'saved' });
    expect(await stored()).toBe('一');
    expect(await saver.flush()).toMatchObject({ kind: 'saved' });
    vi.advanceTimersByTime(autosaveDelay);
    expect(saves).toHaveLength(1);
  });

  it('includes what was typed while a save was under way', async () => {
    const { saver, stored } = await editing();
    saver.schedule(typed('一'));
    const first = saver.flush();
    saver.schedule(typed('一二'));
    await saver.flush();
    await first;
    expect(await stored()).toBe('一二');
  });

  it('is the last thing a closed draft does', async () => {
    const { saver, stored } = await editing();
    saver.schedule(typed('最后一句'));
    expect(await saver.close()).toMatchObject({ kind: 'saved' });
    expect(await stored()).toBe('最后一句');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a save that fails', () => {
  function failing() {
    const results: SaveResult[] = [];
    const calls: string[] = [];
    const states: SaveState[] = [];
    const saver = createAutosaver({
      revision: 1,
      save: async changed => {
        calls.push(changed.texts.overview ?? '');
        return results.shift() ?? { kind: 'failed', reason: 'quota', message: '磁盘空间不足' };
      },
      onState: state => states.push(state),
    });
    return { saver, results, calls, states };
  }

  it('is said, tried again ever later, and forgotten once it succeeds', async () => {
    const { saver, results, calls, states } = failing();
    saver.schedule(typed('一'));
    expect(await saver.flush()).toEqual({ kind: 'failed', message: '磁盘空间不足' });
    for (const [index, pause] of [...retryPauses, retryPauses.at(-1)!].entries()) {
      vi.advanceTimersByTime(pause - 1);
      expect(calls).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(calls).toHaveLength(index + 2);
      await until(() => vi.getTimerCount() === 1);
    }
    results.push({ kind: 'saved', revision: 2, savedAt: '2025-01-10T08:00:00.000Z' });
    vi.advanceTimersByTime(retryPauses.at(-1)!);
    await until(() => saver.state.kind === 'saved');
    // The message does not flicker while it is tried again.
    expect(states.map(state => state.kind)).toEqual([
      'dirty',
      'saving',
      ...Array.from({ length: retryPauses.length + 2 }, () => 'failed'),
      'saved',
    ]);
  });

  it('loses nothing that is typed meanwhile', async () => {
    const { saver, results, calls } = failing();
    saver.schedule(typed('一'));
    await saver.flush();
    saver.schedule(typed('一二'));
    expect(saver.state.kind).toBe('failed');
    results.push({ kind: 'saved', revision: 2, savedAt: '' });
    await saver.flush();
    expect(calls).toEqual(['一', '一二']);
    expect(saver.state.kind).toBe('saved');
  });

  it('keeps the draft to be saved even where the save breaks off', async () => {
    let broken = true;
    const saver = createAutosaver({
      revision: 1,
      save: async () => {
        if (broken) throw new DOMException('full', 'QuotaExceededError');
        return { kind: 'saved', revision: 2, savedAt: '' };
      },
      onState: () => undefined,
    });
    saver.schedule(typed('一'));
    expect(await saver.flush()).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('磁盘空间不足'),
    });
    broken = false;
    expect(await saver.flush()).toMatchObject({ kind: 'saved' });
  });

  it('is not tried again once the draft is closed', async () => {
    const { saver } = failing();
    saver.schedule(typed('一'));
    expect(await saver.close()).toMatchObject({ kind: 'failed' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a draft that another window changed', () => {
  it('is not saved over until the user has decided, then with everything typed since', async () => {
    const { drafts, saver, saves, stored } = await editing();
    await drafts.save(typed('那边写的'), { expectedRevision: 1 });
    saver.schedule(typed('这边写的'));
    const state = await saver.flush();
    if (state.kind !== 'conflict') throw new Error('expected a conflict');
    expect(state.theirs).toMatchObject({ draft: { texts: { overview: '那边写的' } } });
    saver.schedule(typed('这边又写的'));
    vi.advanceTimersByTime(60_000);
    await saver.flush();
    expect(saves).toHaveLength(1);
    expect(await stored()).toBe('那边写的');

    const result = await drafts.replace(typed('这边又写的'), state.theirs);
    if (result.kind !== 'saved') throw new Error('expected to replace theirs');
    expect(await saver.resolve(result.revision)).toMatchObject({ kind: 'saved' });
    expect(await stored()).toBe('这边又写的');
  });
});

describe('versions kept while working', () => {
  function keeping() {
    const kept: string[] = [];
    const keeper = createVersionKeeper({
      keep: saved => kept.push(saved.texts.overview ?? ''),
      pause: 60_000,
      most: 600_000,
    });
    return { keeper, kept };
  }

  it('are one for each pause, of what was saved last', () => {
    const { keeper, kept } = keeping();
    keeper.saved(typed('一'));
    vi.advanceTimersByTime(30_000);
    keeper.saved(typed('一二'));
    vi.advanceTimersByTime(59_999);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(kept).toEqual(['一二']);
    vi.advanceTimersByTime(3_600_000);
    expect(kept).toEqual(['一二']);
  });

  it('are one every ten minutes for who never pauses', () => {
    const { keeper, kept } = keeping();
    for (let second = 0; second < 1_800; second += 10) {
      keeper.saved(typed(String(second)));
      vi.advanceTimersByTime(10_000);
    }
    expect(kept).toHaveLength(3);
  });

  it('include the last state when the report is closed, and no timer stays behind', () => {
    const { keeper, kept } = keeping();
    keeper.saved(typed('一'));
    keeper.close();
    keeper.close();
    expect(kept).toEqual(['一']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
