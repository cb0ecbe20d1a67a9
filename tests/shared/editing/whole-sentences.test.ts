import { expect, test } from 'vitest';
import { isWholeSentence } from '../../../src/shared/editing/whole-sentences.ts';

const text =
  '2024年，我镇公开信息12条。各村公开栏由专人负责更新。\n  组织培训3次，参加人员120人\n“及时更新公开目录内容。”XX。';

test.each([
  ['2024年，我镇公开信息12条。', true],
  ['2024年，我镇公开信息12条', true],
  ['2024年，我镇公开信息12条。各村公开栏由专人负责更新。', true],
  ['各村公开栏由专人负责更新。', true],
  ['组织培训3次，参加人员120人', true],
  ['“及时更新公开目录内容。”', true],
  ['我镇公开信息12条。各村公开栏', false],
  ['各村公开栏由专人负责', false],
  ['参加人员120人', false],
  ['12条', false],
  // A sentence of two letters is words: a bar would not show where to look.
  ['XX。', false],
])('%s is a whole sentence: %s', (stretch, whole) => {
  const start = text.indexOf(stretch);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(isWholeSentence(text, start, start + stretch.length)).toBe(whole);
});
