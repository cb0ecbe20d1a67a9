import { describe, expect, test } from 'vitest';
import { exportReview } from '../../../src/shared/document/export-docx.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { isWorkedOn, proposalsOf } from '../../../src/shared/review/proposals.ts';
import { readReturned } from '../../../src/shared/review/read-returned.ts';
import { takeProposals } from '../../../src/shared/review/take-proposals.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { type TrackedEdits, when, withTrackedChanges } from '../../helpers/tracked-word.ts';

const first = '2024年，我镇主动公开政府信息120条。';
const second = '（一）依申请公开。全年收到申请3件，均按期答复。';
const third = '（二）监督保障。开展培训2次。';
const problems = '存在的问题：公开内容还不够丰富。';
const others = '本年度没有收取信息处理费。';

/** A different figure in every cell, so that each can be found. */
const figures = Object.fromEntries(
  [...formatById('2021').cells.values()]
    .filter(({ total }) => !total)
    .map(({ id }, index) => [id, String(4001 + index)]),
);
const draft = {
  ...makeFinishedReport({
    cells: figures,
    texts: {
      introduction: '根据条例编制本报告。',
      overview: [first, second, third].join('\n'),
      problems,
      others,
    },
    signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' },
  }),
};
const sent = exportReview(draft, []);

const cell = 'requests.newReceived.business';
const figure = draft.cells[cell] ?? '';
const [otherCell, otherFigure] = Object.entries(draft.cells)[5] ?? ['', ''];

/** What the two sides say where they differ from the draft; a list is the paragraphs of the text named. */
interface Case {
  readonly name: string;
  readonly edits: TrackedEdits;
  readonly before?: Sides;
  readonly after?: Sides;
  readonly authors?: readonly string[];
}

type Sides = Readonly<Record<string, string | readonly string[]>>;

const one = (words: string, ...instead: readonly string[]): TrackedEdits => ({
  paragraphs: { [words]: instead },
});
const rest = [second, third];

const corpus: readonly Case[] = [
  // Cells.
  { name: 'a figure replaced', edits: one(figure, `[-${figure}][+77]`), after: { [cell]: '77' } },
  {
    name: 'a figure inserted before it was deleted',
    edits: one(figure, `[+77][-${figure}]`),
    after: { [cell]: '77' },
  },
  { name: 'a digit appended', edits: one(figure, `${figure}[+5]`), after: { [cell]: `${figure}5` } },
  {
    name: 'a digit taken away',
    edits: one(figure, `[-${figure[0]}]${figure.slice(1)}`),
    after: { [cell]: figure.slice(1) },
  },
  { name: 'a figure deleted', edits: one(figure, `[-${figure}]`), after: { [cell]: '' } },
  { name: 'a figure typed and taken back', edits: one(figure, `${figure}[±9]`) },
  {
    name: 'a figure by two hands',
    edits: one(figure, `[-${figure}][+7][+李：8]`),
    after: { [cell]: '78' },
    authors: ['张主任', '李'],
  },
  {
    name: 'a figure in a paragraph that was split and joined',
    edits: one(figure, `[-${figure}]¶+`, '[+12]'),
    after: { [cell]: '12' },
  },
  {
    name: 'a second paragraph of a cell deleted',
    edits: one(figure, `${figure}¶-`, '[-0]'),
    before: { [cell]: `${figure} 0` },
  },
  {
    name: 'two figures at once',
    edits: { paragraphs: { [figure]: [`[-${figure}][+1]`], [otherFigure]: [`[-${otherFigure}][+2]`] } },
    after: { [cell]: '1', [otherCell]: '2' },
  },
  { name: 'a figure whose looks alone changed', edits: one(figure, `[x${figure}]`) },
  // Words.
  {
    name: 'words inserted',
    edits: one(first, '2024年，我镇[+坚持]主动公开政府信息120条。'),
    after: { overview: ['2024年，我镇坚持主动公开政府信息120条。', ...rest] },
  },
  {
    name: 'words deleted',
    edits: one(first, '2024年，我镇[-主动]公开政府信息120条。'),
    before: {},
    after: { overview: ['2024年，我镇公开政府信息120条。', ...rest] },
  },
  {
    name: 'words replaced',
    edits: one(first, '2024年，我镇主动公开政府信息[-120][+125]条。'),
    after: { overview: ['2024年，我镇主动公开政府信息125条。', ...rest] },
  },
  {
    name: 'words replaced twice in a sentence',
    edits: one(first, '[-2024][+2025]年，我镇主动公开政府信息[-120][+1]条。'),
    after: { overview: ['2025年，我镇主动公开政府信息1条。', ...rest] },
  },
  {
    name: 'words at the start',
    edits: one(first, `[+截至年底，]${first}`),
    after: { overview: [`截至年底，${first}`, ...rest] },
  },
  {
    name: 'words at the end',
    edits: one(first, `${first}[+同比增长。]`),
    after: { overview: [`${first}同比增长。`, ...rest] },
  },
  {
    name: 'a nested deletion',
    edits: one(first, '2024年，我镇[+一直][±始终]主动公开政府信息120条。'),
    after: { overview: ['2024年，我镇一直主动公开政府信息120条。', ...rest] },
    authors: ['张主任', '李'],
  },
  { name: 'words typed and taken back by another', edits: one(first, `${first}[±又删]`) },
  {
    name: 'words moved within a paragraph',
    edits: one(first, '[<2024年，]我镇[>2024年，]主动公开政府信息120条。'),
    after: { overview: ['我镇2024年，主动公开政府信息120条。', ...rest] },
  },
  {
    name: 'words by two hands',
    edits: one(first, '2024年，我镇[+李：积极]主动公开政府信息120条[+左右]。'),
    after: { overview: ['2024年，我镇积极主动公开政府信息120条左右。', ...rest] },
    authors: ['李', '张主任'],
  },
  {
    name: 'words half of whose change was accepted',
    edits: one(first, '2024年，我镇主动公开政府信息125[-120]条。'),
    before: { overview: ['2024年，我镇主动公开政府信息125120条。', ...rest] },
    after: { overview: ['2024年，我镇主动公开政府信息125条。', ...rest] },
  },
  {
    name: 'words whose change was accepted wholly',
    edits: one(first, '2024年，我镇主动公开政府信息125条。'),
    before: { overview: ['2024年，我镇主动公开政府信息125条。', ...rest] },
    after: { overview: ['2024年，我镇主动公开政府信息125条。', ...rest] },
    authors: [],
  },
  { name: 'looks alone', edits: one(first, `[x${first}]`) },
  {
    name: 'words in the introduction',
    edits: one('根据条例编制本报告。', '根据[+《中华人民共和国政府信息公开]条例[+》]编制本报告。'),
    after: { introduction: ['根据《中华人民共和国政府信息公开条例》编制本报告。'] },
  },
  {
    name: 'words in the last section',
    edits: one(others, '本年度没有收取[+政府]信息处理费。'),
    after: { others: ['本年度没有收取政府信息处理费。'] },
  },
  // Paragraphs.
  {
    name: 'a paragraph inserted',
    edits: one(first, first, '[+新增一段话，说明平台建设情况。]¶+'),
    after: { overview: [first, '新增一段话，说明平台建设情况。', ...rest] },
  },
  {
    name: 'a paragraph inserted behind the last',
    edits: one(third, `${third}¶+`, '[+（三）平台建设有序。]'),
    after: { overview: [first, second, third, '（三）平台建设有序。'] },
  },
  {
    name: 'a paragraph inserted before the first',
    edits: one(first, '[+总述一句话。]¶+', first),
    after: { overview: ['总述一句话。', first, ...rest] },
  },
  { name: 'a paragraph deleted', edits: one(second, `[-${second}]¶-`), after: { overview: [first, third] } },
  {
    name: 'the last paragraph deleted',
    edits: { paragraphs: { [second]: [`${second}¶-`], [third]: [`[-${third}]`] } },
    after: { overview: [first, second] },
  },
  {
    name: 'two paragraphs joined',
    edits: one(first, `${first}¶-`),
    after: { overview: [first + second, third] },
  },
  {
    name: 'a paragraph split',
    edits: one(second, '（一）依申请公开。¶+', '全年收到申请3件，均按期答复。'),
    after: { overview: [first, '（一）依申请公开。', '全年收到申请3件，均按期答复。', third] },
  },
  {
    name: 'a paragraph end inserted and deleted again',
    edits: one(second, '（一）依申请公开。¶±', '全年收到申请3件，均按期答复。'),
    before: {},
  },
  {
    name: 'a paragraph moved down',
    edits: { paragraphs: { [second]: [`[<${second}]¶<`], [third]: [third, `[>${second}]¶>`] } },
    after: { overview: [first, third, second] },
  },
  {
    name: 'a paragraph moved up',
    edits: { paragraphs: { [first]: [`[>${third}]¶>`, first], [third]: [`[<${third}]¶<`] } },
    after: { overview: [third, first, second] },
  },
  {
    name: 'a paragraph moved and changed on the way',
    edits: { paragraphs: { [second]: [`[<${second}]¶<`], [third]: [third, `[>${second}][+另有说明。]¶>`] } },
    after: { overview: [first, third, `${second}另有说明。`] },
  },
  {
    name: 'a paragraph replaced',
    edits: one(problems, `[-${problems}][+一是队伍力量薄弱；二是培训不足。]`),
    after: { problems: ['一是队伍力量薄弱；二是培训不足。'] },
  },
  {
    name: 'all paragraphs of a section deleted but one',
    edits: { paragraphs: { [first]: [`[-${first}]¶-`], [second]: [`[-${second}]¶-`] } },
    after: { overview: [third] },
  },
  {
    name: 'a paragraph inserted and one deleted',
    edits: { paragraphs: { [first]: [first, '[+另起一段。]¶+'], [third]: [`[-${third}]¶-`] } },
    after: { overview: [first, '另起一段。', second] },
  },
  // Rows.
  { name: 'a row deleted', edits: { rows: { '（一）予以公开': 'deleted' } }, after: {} },
  {
    name: 'a row inserted',
    edits: { rows: { '（一）予以公开': 'inserted' } },
    before: {},
  },
  {
    name: 'a row deleted in one table, a figure changed in another',
    edits: {
      rows: { '2.重复申请': 'deleted' },
      paragraphs: { [otherFigure]: [`[-${otherFigure}][+6]`] },
    },
    after: { [otherCell]: '6' },
  },
  {
    name: 'everything at once',
    edits: {
      paragraphs: {
        [figure]: [`[-${figure}][+8]`],
        [first]: [`${first}[+好。]`],
        [second]: [`[-${second}]¶-`],
        [problems]: [`${problems}¶+`, '[+改进情况：加强培训。]'],
      },
    },
    after: { [cell]: '8', overview: [`${first}好。`, third], problems: [problems, '改进情况：加强培训。'] },
  },
];

const rowOf = (words: string) =>
  [...formatById('2021').cells.values()].find(({ rowName }) => rowName.endsWith(words))?.row;
const deletedRows = (edits: TrackedEdits, what: string) =>
  new Set(
    Object.entries(edits.rows ?? {})
      .filter(([, done]) => done === what)
      .map(([words]) => rowOf(words)),
  );

/** The draft's own words but for what the case says. */
function expectSide(
  side: ReturnType<typeof readReturned>['after'],
  said: Sides | undefined,
  gone: ReadonlySet<string | undefined>,
): void {
  for (const section of Object.keys(draft.texts)) {
    const expected = said?.[section];
    expect(side.texts[section], section).toBe(
      Array.isArray(expected) ? expected.join('\n') : draft.texts[section],
    );
  }
  for (const [id, own] of Object.entries(draft.cells)) {
    const row = formatById('2021').cells.get(id)?.row;
    if (gone.has(row)) continue;
    expect(side.cells[id] ?? '', id).toBe(said?.[id] ?? own);
  }
  expect(side.unit).toBe(draft.unit);
  expect(side.signature).toEqual(draft.signature);
}

describe(`in ${corpus.length} files with tracked changes`, () => {
  test.each(corpus)('$name: both sides are read right', ({ edits, before, after }) => {
    const returned = readReturned({ name: '改.docx', bytes: withTrackedChanges(sent, edits) });
    expectSide(returned.before, before, deletedRows(edits, 'inserted'));
    expectSide(returned.after, after, deletedRows(edits, 'deleted'));
  });

  test.each(corpus)(
    '$name: what was changed is proposed, and taken over makes the draft say the same',
    ({ edits, after, authors }) => {
      const returned = readReturned({ name: '改.docx', bytes: withTrackedChanges(sent, edits) });
      expect(isWorkedOn(draft, returned)).toBe(false);
      const proposals = proposalsOf(draft, returned);
      const places = new Set(
        proposals.map(each =>
          each.kind === 'cell' ? each.cell : each.kind === 'text' ? each.section : each.field,
        ),
      );
      const rows = deletedRows(edits, 'deleted');
      const named = Object.keys(after ?? {});
      expect(
        [...places].filter(place => !rows.has(formatById('2021').cells.get(place)?.row)).toSorted(),
      ).toEqual(named.toSorted());
      const hands = new Set(proposals.flatMap(({ by }) => by.map(({ author }) => author)));
      if (named.length > 0) expect(hands).toEqual(new Set(authors ?? ['张主任']));
      for (const { by } of proposals) for (const { at } of by) expect(at).toBe(when);
      const taken = takeProposals(draft, returned, ({ standing }) => standing !== 'older');
      for (const [section, text] of Object.entries(returned.after.texts))
        expect(taken.texts[section]).toBe(text);
      for (const place of named)
        if (typeof after?.[place] === 'string') expect(taken.cells[place] ?? '').toBe(after[place]);
      expect(proposalsOf(taken, returned).filter(each => each.kind !== 'cell')).toEqual([]);
    },
  );
});
