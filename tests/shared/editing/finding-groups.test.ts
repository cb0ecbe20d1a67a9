import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { findingGroups } from '../../../src/shared/editing/finding-groups.ts';
import { findingWords } from '../../../src/shared/editing/finding-words.ts';
import type { SectionId } from '../../../src/shared/editing/section-id.ts';

const sections: readonly SectionId[] = ['cover', 'overview', 'proactive', 'requests'];

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    section: fc.constantFrom(...sections.slice(1)),
    rule: fc.constantFrom('text.figure' as const, 'cell.blank' as const),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
    message: fc.string(),
    looked: fc.boolean(),
  })
  .map(({ section, looked, ...finding }) => ({
    ...finding,
    cells: [],
    text: { section, start: 0, end: 1 },
    ...(looked && finding.rule !== 'cell.blank' ? { acknowledged: { reason: '属实' } } : {}),
  }));

/** Errors, reminders, hints, what is not filled in, what somebody looked into. */
const rank = ({ acknowledged, rule, severity }: Finding) =>
  acknowledged ? 4 : rule === 'cell.blank' ? 3 : ['error', 'warning', 'hint'].indexOf(severity);

describe('the findings of the panel', () => {
  test('are all there once, those of the section at hand first, and errors first within each', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.constantFrom(...sections), (findings, current) => {
        const groups = findingGroups(findings, sections, current);
        const listed = groups.flatMap(({ items }) => items);
        expect(new Set(listed)).toEqual(new Set(findings));
        expect(listed).toHaveLength(findings.length);
        expect(groups[0]?.section).toBe(current);
        const others = groups.slice(1);
        expect(others.every(({ items }) => items.length > 0)).toBe(true);
        const places = others.map(({ section }) => sections.indexOf(section));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { section, items } of groups) {
          expect(items.every(({ text }) => text?.section === section)).toBe(true);
          const ranks = items.map(rank);
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          // What is alike stays in the order it came in.
          for (const each of new Set(ranks)) {
            const alike = items.filter(finding => rank(finding) === each);
            expect(alike).toEqual(findings.filter(finding => alike.includes(finding)));
          }
        }
      }),
    );
  });
});

describe('what a card says', () => {
  test.each([
    [
      '『一、总体情况』写“本年7件”，表三是 9，少 2 件。请核对。',
      '写“本年7件”，表三是 9，少 2 件',
      '请核对。',
    ],
    [
      '『一、总体情况』“78。联系人XX”里的“XX”还没有填，请填写或删去。',
      '“78。联系人XX”里的“XX”还没有填，请填写或删去',
      '',
    ],
    ['『二、其他』写的不是这里。', '『二、其他』写的不是这里', ''],
    ['『一、总体情况』里有手机号码 138…78，请用办公电话。', '有手机号码 138…78，请用办公电话', ''],
    ['没有句号的话', '没有句号的话', ''],
    ['”多余的引号。后面。', '”多余的引号', '后面。'],
  ])('of %s is its first sentence, without the heading it stands under', (message, brief, more) => {
    expect(findingWords(message, '一、总体情况')).toEqual({ brief, more });
  });

  test('leaves nothing out but the heading and the full stop between its two parts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('『', '』', '“', '”', '。', '件', '甲')), characters => {
        const message = characters.join('');
        const { brief, more } = findingWords(`『甲』${message}`, '甲');
        expect([message, `${message}。`]).toContain(`${brief}。${more}`);
      }),
    );
  });
});
