import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAutosaver } from '../../../src/renderer/database/autosaver.ts';
import { useNotice } from '../../../src/renderer/stores/notice-store.ts';
import { useSaving } from '../../../src/renderer/stores/saving-store.ts';
import { faultOf, followEscapedErrors } from '../../../src/renderer/work/escaped-errors.ts';
import { PartNotLoaded } from '../../../src/renderer/work/part-not-loaded.ts';
import { fetchParts, part } from '../../../src/renderer/work/parts.ts';
import { secureTyped } from '../../../src/renderer/work/secure-typed.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { openTestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });

/** A report with something typed that is not stored yet. */
async function typing() {
  const bench = await openTestBench();
  await bench.drafts.insert(draft);
  const noted: string[] = [];
  const saver = createAutosaver({
    revision: 1,
    save: (changed, expectedRevision) => bench.drafts.save(changed, { expectedRevision }),
    onState: () => undefined,
  });
  onTestFinished(() => void saver.close());
  const leaveNote = () => {
    const unsaved = saver.unsaved();
    if (unsaved) noted.push(unsaved.draft.id);
  };
  useSaving.setState({
    saving: { saver, leaveNote, keepVersion: async () => undefined, stop: () => undefined },
  });
  saver.schedule({ ...draft, unit: '刚改的名称' });
  return { bench, noted };
}

const escaped = (type: string, detail: object) => Object.assign(new Event(type), detail);

describe('an error nobody caught', () => {
  it.each([
    ['thrown', escaped('error', { error: new TypeError('x is not a function') }), 'page.error.TypeError'],
    ['rejected', escaped('unhandledrejection', { reason: new RangeError('x') }), 'page.error.RangeError'],
    ['of no kind', escaped('unhandledrejection', { reason: '某某镇' }), 'page.error.unknown'],
  ])(
    'that was %s is logged without its words, told, and what was typed is stored',
    async (_how, event, logged) => {
      const { bench } = await typing();
      const page = new EventTarget();
      const reopen = vi.fn();
      const stop = followEscapedErrors(bench.host, page, reopen);
      page.dispatchEvent(event);
      expect(bench.host.logged).toEqual([{ level: 'error', event: logged }]);
      expect(toldText()).toContain('已保存的内容都在');
      await vi.waitFor(async () =>
        expect(await bench.drafts.get('a')).toMatchObject({ draft: { unit: '刚改的名称' } }),
      );
      useNotice.getState().notice?.action?.run();
      expect(reopen).toHaveBeenCalledOnce();
      stop();
      page.dispatchEvent(event);
      expect(bench.host.logged).toHaveLength(1);
    },
  );

  it('that is a part that cannot be loaded says what to do about the files', () => {
    expect(faultOf(new PartNotLoaded(new Error('404'))).text).toContain('重新安装');
    expect(faultOf(new Error('x')).text).not.toContain('重新安装');
  });
});

describe('what was typed', () => {
  it('is stored, or noted where it cannot be, or there is nothing', async () => {
    const { bench, noted } = await typing();
    expect(await secureTyped()).toBe('saved');
    expect(await bench.drafts.get('a')).toMatchObject({ draft: { unit: '刚改的名称' } });
    await bench.overtake();
    useSaving.getState().saving?.saver.schedule({ ...draft, unit: '又改了' });
    expect(await secureTyped()).toBe('noted');
    expect(noted.length).toBeGreaterThan(0);
    useSaving.setState({ saving: undefined });
    expect(await secureTyped()).toBe('nothing');
  });
});

describe('the parts of the program', () => {
  it('are fetched one at each idle moment, also those that a part declares, whatever becomes of one', async () => {
    const happened: string[] = [];
    part(async () => {
      happened.push('first');
      part(async () => happened.push('of the first'));
    });
    const damaged = part(() => Promise.reject(new SyntaxError('damaged')));
    part(async () => happened.push('last'));
    await fetchParts(async () => happened.push('idle'));
    expect(happened).toEqual(['idle', 'first', 'idle', 'idle', 'last', 'idle', 'of the first']);
    await expect(damaged()).rejects.toMatchObject({ name: 'PartNotLoaded', cause: { message: 'damaged' } });
  });
});
