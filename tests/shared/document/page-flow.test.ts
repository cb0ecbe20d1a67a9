import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { lineHeight, textHeight } from '../../../src/shared/document/page.ts';
import { layOutTables, lineCount } from '../../../src/shared/document/page-flow.ts';
import { makeReport } from '../../helpers/make-report.ts';

const han = (count: number) => '公'.repeat(count);

/** The height of the proactive table when so many lines of text stand before it. */
function heightAfter(lines: number): number {
  const overview = Array.from({ length: lines }, () => '公开').join('\n');
  const layouts = layOutTables(outlineOf(makeReport({ texts: { overview } })));
  return layouts.get('proactive')!.rowHeights.reduce((sum, height) => sum + height, 0);
}

describe('how many lines a paragraph takes', () => {
  test.each([
    [han(26), 1, 'the first line is indented by two characters'],
    [han(27), 2, 'one character too many'],
    [`${han(26)}。`, 1, 'a full stop hangs over the end of the line'],
    [han(26 + 28), 2, 'the second line holds 28'],
    [han(26 + 28 + 1), 3, 'and no more'],
    [`${han(25)}2024年`, 2, 'a number is not broken'],
    [`${han(23)}20${han(1)}`, 1, 'digits are half as wide'],
    [`见${'w'.repeat(70)}`, 2, 'a web address is broken where the line ends, so that no line is stretched'],
  ])('%s', (text, lines) => {
    expect(lineCount(text)).toBe(lines);
  });
});

describe('the room that text leaves for a table', () => {
  test('the proactive table shrinks to the page it begins on, and is roomy where it moves to the next', () => {
    // The title and two headings take 6 of the 22 lines.
    const roomy = heightAfter(1);
    const close = heightAfter(7);
    expect(close).toBeLessThanOrEqual(textHeight - (6 + 7) * lineHeight);
    expect(close).toBeLessThan(roomy);
    expect(heightAfter(10)).toBe(roomy);
  });

  test('after more than a page of text the room is that of the last page', () => {
    expect(heightAfter(1 + 22)).toBe(heightAfter(1));
    expect(heightAfter(7 + 44)).toBe(heightAfter(7));
  });

  test('the requests table always has a page of its own', () => {
    for (const lines of [0, 1, 15, 16, 17, 40]) {
      const overview = Array.from({ length: lines }, () => '公开').join('\n');
      const layouts = layOutTables(outlineOf(makeReport({ texts: { overview } })));
      expect([...layouts].map(([table, { ownPage }]) => [table, ownPage])).toEqual([
        ['proactive', false],
        ['requests', true],
        ['litigation', false],
      ]);
    }
  });
});
