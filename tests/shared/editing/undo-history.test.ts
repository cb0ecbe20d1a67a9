import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyHistory,
  record,
  redo,
  type UndoHistory,
  undo,
} from '../../../src/shared/editing/undo-history.ts';

type History = UndoHistory<number, string>;

describe('the undo history', () => {
  test('joins steps typed into one place within a second, and starts a new one after a pause', () => {
    let history: History = record(emptyHistory, 0, 'a', 'cell a', 0);
    history = record(history, 1, 'a', 'cell a', 600);
    history = record(history, 2, 'a', 'cell a', 1500);
    expect(history.past.map(step => step.state)).toEqual([0]);
    history = record(history, 3, 'a', 'cell a', 2600);
    expect(history.past.map(step => step.state)).toEqual([0, 3]);
  });

  test('starts a new step after five seconds of typing without a pause', () => {
    const times = Array.from({ length: 61 }, (_, index) => index * 300);
    const history = times.reduce<History>(
      (before, at, index) => record(before, index, 'a', 'text a', at),
      emptyHistory,
    );
    const lengths = history.past.map(({ since, at }) => at - since);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
    expect(history.past.length).toBe(4);
  });

  test('starts a new step after what completes one', () => {
    let history: History = record(emptyHistory, 0, 'a', 'text a', 0);
    history = record(history, 1, 'a', 'text a', 100, { completes: true });
    history = record(history, 2, 'a', 'text a', 200);
    history = record(history, 3, 'a', 'text a', 300);
    expect(history.past.map(step => step.state)).toEqual([0, 2]);
  });

  test('never joins steps without a key, nor across what was undone', () => {
    let history: History = record(emptyHistory, 0, 'a', undefined, 0);
    history = record(history, 1, 'a', undefined, 1);
    expect(history.past.length).toBe(2);
    history = record(history, 2, 'a', 'cell a', 2);
    const back = undo(history, 3);
    expect(back?.state).toBe(2);
    history = record(back?.history ?? history, 2, 'a', 'cell a', 3);
    expect(history.future).toEqual([]);
    expect(history.past.map(step => step.state)).toEqual([0, 1, 2]);
  });

  test('undoing everything and redoing everything comes back to where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { minLength: 1, maxLength: 30 }), places => {
        let history: History = emptyHistory;
        places.forEach((place, index) => {
          history = record(history, index, place, place, index * 500);
        });
        let state = places.length;
        const visited: number[] = [];
        for (let step = undo(history, state); step; step = undo(history, state)) {
          ({ state, history } = step);
          visited.push(state);
        }
        expect(state).toBe(0);
        expect(visited).toEqual([...visited].sort((a, b) => b - a));
        for (let step = redo(history, state); step; step = redo(history, state)) ({ state, history } = step);
        expect(state).toBe(places.length);
      }),
    );
  });
});
