import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workThrough } from '../../../../src/main/cli/batch/pool.ts';

const entry = fileURLToPath(new URL('./some-worker.cjs', import.meta.url));
const pool = (more: { limit?: number; workers?: number; signal?: AbortSignal } = {}) => ({
  entry,
  limit: 60_000,
  signal: new AbortController().signal,
  ...more,
});

describe('work in threads', () => {
  test.each([1, 3])('is answered in the order of the tasks, by %i workers', async workers => {
    const tasks = Array.from({ length: 20 }, (_, index) => index);
    const finished: number[] = [];
    const outcomes = await workThrough(tasks, pool({ workers }), index => finished.push(index));
    expect(outcomes).toEqual(tasks.map(task => ({ kind: 'done', answer: task * 2 })));
    expect(finished.toSorted((a, b) => a - b)).toEqual(tasks);
  });

  test.each([
    ['die', 'crashed'],
    ['throw', 'crashed'],
    ['fill', 'crashed'],
    ['hang', 'hung'],
  ])('loses only the task that made a worker %s', async (task, why) => {
    const outcomes = await workThrough(
      [1, task, 3, 4],
      pool({ workers: 1, limit: task === 'hang' ? 5000 : 60_000 }),
    );
    expect(outcomes).toEqual([
      { kind: 'done', answer: 2 },
      { kind: 'lost', why },
      { kind: 'done', answer: 6 },
      { kind: 'done', answer: 8 },
    ]);
  });

  test('tells a refusal in its own words', async () => {
    expect(await workThrough(['refuse'], pool())).toEqual([{ kind: 'refused', message: '不行。' }]);
  });

  test('is stopped at once, even by a task that never ends', async () => {
    const controller = new AbortController();
    const work = workThrough([1, 'hang', 2], pool({ workers: 1, signal: controller.signal }), () =>
      controller.abort(new Error('stopped')),
    );
    await expect(work).rejects.toThrow('stopped');
  });

  test('is none where there are no tasks', async () => {
    expect(await workThrough([], pool())).toEqual([]);
  });
});
