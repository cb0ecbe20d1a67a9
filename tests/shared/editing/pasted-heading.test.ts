import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPastedHeading } from '../../../src/shared/editing/pasted-heading.ts';
import type { TextId } from '../../../src/shared/formats/types.ts';
import { editBetween, offsetAfter } from '../../../src/shared/report/text-edit.ts';
import { makeReport } from '../../helpers/make-report.ts';

/** The text after words were put into it at its end. */
function pasted(before: string, words: string, id: TextId = 'overview'): string | undefined {
  return withoutPastedHeading(makeReport({ texts: { [id]: before + words } }), id, before)?.text;
}

const body = '2024年，我镇扎实推进政府信息公开工作。';

test.each([
  ['', `一、总体情况\n${body}`, body],
  ['', `一、总体情况：${body}`, body],
  ['', `总体情况\n${body}`, body],
  ['', `前言\n一．总体情况\n${body}`, `前言\n${body}`],
  ['第一段。\n', `一、总体情况\n${body}`, `第一段。\n${body}`],
  ['', '一、总体情况', ''],
  ['一是', `抓公开。\n一、总体情况\n${body}`, `一是抓公开。\n${body}`],
])('put in behind “%s”, %s comes to %s', (before, words, after) => {
  expect(pasted(before, words)).toBe(after);
});

test.each([
  ['', body],
  ['', '总体情况'],
  ['政府信息公开', '总体情况'],
  ['', '总体情况良好。'],
  ['', `五、存在的主要问题及改进情况\n${body}`],
  ['', `一、总体工作情况\n${body}`],
  // Somebody took the removal back, and puts something else in.
  ['一、总体情况\n', body],
])('put in behind “%s”, %s stays as it is', (before, words) => {
  expect(pasted(before, words)).toBeUndefined();
});

/** The text after words were put into it between two others. */
function between(before: string, words: string, behind: string): string | undefined {
  const draft = makeReport({ texts: { overview: before + words + behind } });
  return withoutPastedHeading(draft, 'overview', before + behind)?.text;
}

test.each([
  ['', '一、总体情况\n第一段。\n', '一是抓公开。'],
  ['', '一、总体情况\n第一段。\n', '一、二、三都抓。'],
  ['', '总体情况\n第一段。\n', '总体平稳。'],
  ['开头。\n', '总体情况\n第一段。\n', '总体情况良好。'],
  ['　　', '一、总体情况\n第一段。', ''],
])('put in between “%s” and “%s”, the heading alone goes', (before, words, behind) => {
  const whole = before.trim() === '' ? words + behind : before + words + behind;
  expect(between(before, words, behind)).toBe(whole.replace(/(一、)?总体情况\n/, ''));
});

test.each([
  ['总体', '情况', '\n甲'],
  ['总体', '情况\n甲', ''],
  ['一、总体', '情况\n甲', ''],
  ['', '一、总', '体情况\n甲'],
  ['一、', '总体', '情况\n甲'],
  ['一、', '总体情况\n甲', ''],
])('where “%s” was typed, %s put in, and “%s” stood behind, nothing that was typed goes', (...words) => {
  expect(between(...words)).toBeUndefined();
});

test('whatever is put in, no letter typed before goes with the heading', () => {
  const words = fc.array(fc.constantFrom('一', '、', '总', '体', '情', '况', '总体情况', '\n', '甲'), {
    maxLength: 7,
  });
  const letters = (text: string) => [...text].filter(letter => letter.trim() !== '').sort();
  fc.assert(
    fc.property(words, words, words, (before, came, behind) => {
      const typed = letters([...before, ...behind].join(''));
      const left = letters(between(before.join(''), came.join(''), behind.join('')) ?? typed.join(''));
      for (const letter of new Set(typed)) {
        const count = (all: string[]) => all.filter(each => each === letter).length;
        expect(count(left)).toBeGreaterThanOrEqual(count(typed));
      }
    }),
    { numRuns: 2000 },
  );
});

test('the place of the heading is told, so that it can be gone back to', () => {
  const draft = makeReport({ texts: { overview: `第一段。\n一、总体情况\n${body}` } });
  expect(withoutPastedHeading(draft, 'overview', '第一段。')).toMatchObject({ start: 5 });
});

test('the sections 五 and 六 know their own headings, and the introduction has none', () => {
  expect(pasted('', `五、存在的主要问题及改进情况\n${body}`, 'problems')).toBe(body);
  expect(pasted('', `六、其他需要报告的事项\n${body}`, 'others')).toBe(body);
  expect(pasted('', `一、总体情况\n${body}`, 'introduction')).toBeUndefined();
});

test('an offset stays between the characters it is between, whatever is edited elsewhere', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, fc.nat(40), (before, gone, came, behind, at) => {
      const [old, now] = [before + gone + behind, before + came + behind];
      const edit = editBetween(old, now);
      const offset = Math.min(at, old.length);
      const moved = offsetAfter(edit, offset);
      if (offset <= edit.start) expect(moved).toBe(offset);
      else if (offset >= edit.endBefore) expect(now.slice(moved)).toBe(old.slice(offset));
      else expect(moved).toBeLessThanOrEqual(edit.endAfter);
    }),
  );
});
