import { describe, expect, test } from 'vitest';
import { moduleState } from '../../scripts/house/module-state.ts';

const lines = (source: string) => moduleState(source).map(({ line }) => line);

describe('state at module level is found', () => {
  test.each([
    ['a variable', 'let latest: string | undefined;'],
    ['an exported variable', 'export let latest = 1;'],
    ['an old variable', 'var latest = 1;'],
    ['a memory by object', 'const known = new WeakMap<object, number>();'],
    ['an exported one', 'export const known = new WeakSet();'],
    [
      'a map that a function fills',
      'const m = new Map<string, number>();\nexport function put() { m.set("a", 1); }',
    ],
    ['a set', 'const s = new Set();\nconst put = () => s.add(1);'],
    ['a list', 'const list: string[] = [];\nexport function put(x: string) { if (x) { list.push(x); } }'],
    ['an element', 'const list = [1];\nexport function put() { list[0] = 2; }'],
    ['a field', 'const state = { latest: 0 };\nexport function put() { state.latest += 1; }'],
    ['a field far inside', 'const state = { a: { n: 0 } };\nexport function put() { state.a.n++; }'],
    [
      'what a map holds',
      'const m = new Map<string, number[]>();\nexport const put = () => m.get("a")?.push(1);',
    ],
    ['a removal', 'const state: { a?: 1 } = {};\nfunction put() { delete state.a; }'],
    ['an assignment of several', 'const state = {};\nfunction put() { Object.assign(state, { a: 1 }); }'],
    ['what is imported', "import { table } from './table.ts';\nexport function put() { table.set(1, 2); }"],
    ['a cast', 'const m = new Map() as ReadonlyMap<1, 1>;\nfunction put() { (m as Map<1, 1>).set(1, 1); }'],
  ])('%s', (_, source) => {
    expect(lines(source)).toEqual([source.split('\n').length]);
  });

  test('a function that remembers its answers', () => {
    expect(lines('const cells = oncePer((id: string) => id.length);')).toEqual([1]);
    expect(lines('export const all = once(() => [1]);')).toEqual([1]);
  });

  test('a static field', () => {
    expect(lines('class Counter {\n  static count = 0;\n  static readonly most = 3;\n}')).toEqual([2]);
  });
});

describe('what is no state is let pass', () => {
  test.each([
    ['constants', 'export const a = 1, b = [1], c = new Map([[1, 2]]), d = new Set("ab");'],
    ['a table built while the module is loaded', 'const m = new Map();\nfor (const x of [1]) m.set(x, x);'],
    [
      'variables of a function',
      'export function f() { let n = 0; const m = new Map(); n += 1; m.set(n, n); return m; }',
    ],
    ['a name of its own', 'const list = [1];\nexport function f(list: number[]) { list.push(1); }'],
    [
      'a name of its own in a block',
      'const m = new Map();\nexport const f = () => { { const m = new Set(); m.add(1); } };',
    ],
    [
      'a copy',
      'const list = [2, 1];\nexport const f = () => [...list].sort();\nexport const g = () => list.filter(x => x).sort();',
    ],
    ['where a regular expression reads', 'const word = /a/y;\nexport function f() { word.lastIndex = 1; }'],
    ['a declared global', 'declare let global: string;'],
    ['a type', 'export interface A { set(): void }'],
  ])('%s', (_, source) => {
    expect(moduleState(source)).toEqual([]);
  });

  test('a memory that says it remembers declarations, and no other one beside it', () => {
    const memory = (comment: string) => `${comment}\nconst known = new WeakMap<object, number>();\n`;
    expect(lines(memory('/** A memory of immutable declarations: cells by format. */'))).toEqual([]);
    expect(lines(memory('// Memory of immutable declarations.'))).toEqual([]);
    expect(lines(memory('/** A memory. */'))).toEqual([2]);
    expect(
      lines(`${memory('/** A memory of immutable declarations. */')}const other = new WeakMap();`),
    ).toEqual([3]);
    expect(lines('/** A memory of immutable declarations. */\nlet latest = 1;')).toEqual([2]);
  });
});
