import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedParagraphs } from '../../../src/shared/document/clean-text.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { ImportError } from '../../../src/shared/import/import-error.ts';
import { type Draft, textOf } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { readCounterpart, readPublished } from '../../../src/shared/review/counterpart.ts';
import { draftCounterpart } from '../../../src/shared/review/draft-counterpart.ts';
import { differenceWords, outsideWords } from '../../../src/shared/review/in-words.ts';
import { type Proposal, proposalsOf } from '../../../src/shared/review/proposals.ts';
import { takeProposal, takeProposals } from '../../../src/shared/review/take-proposals.ts';
import { arbitraryText } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const mine: Draft = {
  ...makeFinishedReport(),
  signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' },
};
const cell = 'requests.newReceived.business';

const proposals = (other: Draft, own = mine) => proposalsOf(own, draftCounterpart(other, own));
const printed = (draft: Draft, id = 'others') => printedParagraphs(textOf(draft, id));

describe('a colleague’s draft beside one’s own', () => {
  test('that says the same differs in nothing', () => {
    expect(proposals({ ...mine, id: 'copy' })).toEqual([]);
  });

  test('differs in the cells that were typed, not in the totals that follow from them', () => {
    const found = proposals({ ...mine, cells: { ...mine.cells, [cell]: '41' } });
    expect(found.map(each => each.kind === 'cell' && each.cell)).toEqual([cell]);
    expect(found[0]).toMatchObject({ after: '41', standing: 'differs', by: [] });
    expect(takeProposal(mine, found[0]!).cells[cell]).toBe('41');
  });

  test('is taken sentence by sentence: two changes in one are one, in two they are two', () => {
    const own = setText(mine, 'others', '全年收到申请三件，均按期答复。没有收费。');
    const inOne = setText(mine, 'others', '全年收到申请四件，均如期答复。没有收费。');
    expect(proposals(inOne, own)).toHaveLength(1);
    const inTwo = setText(mine, 'others', '全年收到申请四件，均按期答复。没有花费。');
    const found = proposals(inTwo, own);
    expect(found).toHaveLength(2);
    expect(printed(takeProposal(own, found[1]!))).toEqual(['全年收到申请三件，均按期答复。没有花费。']);
  });

  test('comes out as it is read from a file, and a file that is none is refused with what to do', () => {
    const bytes = new TextEncoder().encode(writeDraft({ ...mine, cells: { ...mine.cells, [cell]: '41' } }));
    expect(proposalsOf(mine, readCounterpart({ name: '同事.nianbao', bytes }, mine))).toHaveLength(1);
    const broken = () => readCounterpart({ name: '同事.nianbao', bytes: bytes.slice(0, 90) }, mine);
    expect(broken).toThrow(ImportError);
  });

  test('says of whom it is where it is another report', () => {
    const other = { ...mine, unit: '青山县云溪镇人民政府' };
    expect(outsideWords(mine, draftCounterpart(other, mine)).join()).toContain('青山县云溪镇人民政府');
  });
});

describe('taking some of what is proposed at once', () => {
  /** As it was done before: one by one from the end, compared anew after each. */
  function oneByOne(draft: Draft, other: Draft, wanted: (proposal: Proposal) => boolean): Draft {
    const done = new Set<string>();
    let current = draft;
    for (;;) {
      const next = proposals(other, current)
        .filter(({ key }) => !done.has(key))
        .at(-1);
      if (!next) return current;
      done.add(next.key);
      if (wanted(next)) current = takeProposal(current, next);
    }
  }

  test('comes to the same as taking all of them one by one', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, after) => {
        const own = setText(mine, 'others', `　　${before}\n\n`);
        const other = setText(mine, 'others', after);
        const together = takeProposals(own, draftCounterpart(other, own), () => true);
        expect(printed(together)).toEqual(printed(oneByOne(own, other, () => true)));
        expect(printed(together)).toEqual(printed(other));
      }),
      { numRuns: Number(process.env.TAKE_RUNS ?? 40), endOnFailure: true },
    );
  });

  test.each([
    ['甲。\n乙。\n丙。', '甲。', ['甲。']],
    ['甲。', '乙丁戊。\n丙。', ['乙丁戊。', '丙。']],
    ['', '乙。\n丙。', ['乙。', '丙。']],
    ['甲。\n\n　　乙。', '丙丙丙丙。\n甲。\n\n　　乙。', ['丙丙丙丙。', '甲。', '乙。']],
  ])('holds at the ends of a text: %j → %j', (before, after, expected) => {
    const own = setText(mine, 'others', before);
    const taken = takeProposals(own, draftCounterpart(setText(mine, 'others', after), own), () => true);
    expect(printed(taken)).toEqual(expected);
  });

  test('leaves the rest of the text as it was typed', () => {
    const own = setText(mine, 'others', '　　甲甲甲。\n\n　　乙乙乙。\n');
    const other = setText(mine, 'others', '甲甲丁。\n乙乙乙。');
    const taken = takeProposals(own, draftCounterpart(other, own), () => true);
    expect(textOf(taken, 'others')).toBe('　　甲甲丁。\n\n　　乙乙乙。\n');
  });
});

describe('a published page beside the report', () => {
  const page = (html: string) => readPublished({ name: '网页.html', bytes: new TextEncoder().encode(html) });

  test('that holds what was exported differs in nothing', async () => {
    expect(proposalsOf(mine, await page(exportHtml(mine)))).toEqual([]);
  });

  test('shows a changed cell, changed words and words that were added, in the order of the report', async () => {
    const changed = { ...mine, cells: { ...mine.cells, [cell]: '41' } };
    const others = `${textOf(mine, 'others')}\n浏览次数一百次。`;
    const read = await page(exportHtml(setText(changed, 'others', others)));
    const words = proposalsOf(mine, read).map(differenceWords);
    expect(words.at(0)).toContain('那边是“41”');
    expect(words.at(-1)).toContain('多出“浏览次数一百次。”');
    expect(proposalsOf(mine, read).every(({ standing }) => standing === 'differs')).toBe(true);
  });

  test('says that the introduction is missing where the site left it out', async () => {
    const own = setText(mine, 'introduction', '按照要求，现公布本报告。');
    const read = await page(exportHtml(setText(mine, 'introduction', '')));
    expect(proposalsOf(own, read).map(differenceWords)).toEqual(['引言：缺少“按照要求，现公布本报告。”']);
  });
});
