import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chaptersOf } from '../../../src/shared/help/manual-chapters.ts';
import { searchManual } from '../../../src/shared/help/search-manual.ts';

const manual = chaptersOf(readFileSync('docs/使用手册.md', 'utf8'));

it('the manual is searched by words in any order, and lines are given as they are read', () => {
  expect(searchManual(manual, '千步 ctrl+z')).toEqual([
    { chapter: '填表', line: '填错了随时按 Ctrl+Z 撤销，打开以后的最近一千步都可以退回。' },
  ]);
  expect(searchManual(manual, '导出、盖章')[0]).toEqual({
    chapter: '导出、盖章、上传',
    line: '导出、盖章、上传',
  });
});

it('nothing is found for blanks or for words that are not there', () => {
  expect(searchManual(manual, '  ')).toEqual([]);
  expect(searchManual(manual, '手册里没有的话')).toEqual([]);
});

it('every line with words can be found by itself, without marks of Markdown', () => {
  const [chapter] = chaptersOf(
    '## 一章\n- 点 **按钮**，见 [别处](#别处)。\n| `F1` | 帮助 |\n|---|---|\n![图](a.png)\n> 引用',
  );
  if (!chapter) throw new Error('no chapter');
  const lines = ['按钮', 'F1', '引用'].map(word => searchManual([chapter], word)[0]?.line);
  expect(lines).toEqual(['点 按钮，见 别处。', 'F1 　 帮助', '引用']);
  expect(searchManual([chapter], '图')).toEqual([]);
});
