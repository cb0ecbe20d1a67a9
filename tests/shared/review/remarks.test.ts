import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportReview } from '../../../src/shared/document/export-docx.ts';
import { makeFile } from '../../../src/shared/document/make-file.ts';
import { type Draft, textOf } from '../../../src/shared/report/draft.ts';
import { nextYearDraft } from '../../../src/shared/report/next-year.ts';
import type { Note } from '../../../src/shared/report/note-place.ts';
import type { Remark } from '../../../src/shared/report/remark.ts';
import { findReport } from '../../../src/shared/review/find-report.ts';
import { incomingRemarks, takeIncoming } from '../../../src/shared/review/incoming-remarks.ts';
import { proposalsOf } from '../../../src/shared/review/proposals.ts';
import { readReturned } from '../../../src/shared/review/read-returned.ts';
import {
  addRemark,
  removeRemark,
  reopenRemark,
  replyTo,
  reviewNotes,
  rewordRemark,
  settleRemark,
  withoutRemarks,
} from '../../../src/shared/review/remarks.ts';
import { returnedNotes } from '../../../src/shared/review/returned-comments.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { withArbitraryRemarks } from '../../helpers/arbitrary-remarks.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const numRuns = Number(process.env.REMARK_RUNS ?? 4);
const at = '2025-01-12T09:30:00.000Z';
const said = { id: 'm1', author: '张主任', at, text: ' 请再核对 ' };
const overview = { kind: 'text', section: 'overview', start: 0, end: 3 } as const;
const remarked = addRemark(makeFinishedReport(), said, { place: overview, about: '本年度' });

const returnedOf = (bytes: Uint8Array) => readReturned({ name: '审校稿.docx', bytes });
const sent = (draft: Draft) => returnedOf(exportReview(draft, reviewNotes(draft)));

function taking() {
  const ids = Array.from({ length: 200 }, (_, index) => `new${index + 1}`);
  return { newId: () => ids.shift() ?? '', now: at };
}

/** Where a place is as it is printed: white around words is no difference, words that are not printed are. */
function seen(draft: Draft, place: Note['place']): unknown {
  if (place.kind !== 'text') return place;
  return { section: place.section, words: textOf(draft, place.section).slice(place.start, place.end).trim() };
}

const spoken = ({ id: _, ...rest }: Remark['replies'][number]) => rest;
const told = (draft: Draft, { place, author, at: when, text, replies, done }: Remark) => ({
  place: seen(draft, place),
  author,
  at: when,
  text,
  replies: replies.map(spoken),
  done: done !== undefined,
});

describe('remarks go out in a review copy and come back', () => {
  const drafts = arbitraryDraft().chain(withArbitraryRemarks);

  test('the report is as it was, and every remark is known again, whatever both are', () => {
    fc.assert(
      fc.property(drafts, draft => {
        const returned = sent(draft);
        expect(proposalsOf(draft, returned)).toEqual([]);
        expect(incomingRemarks(draft, returnedNotes(draft, returned))).toEqual([]);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('and are in a draft that has none what they were, at the same places', () => {
    fc.assert(
      fc.property(drafts, draft => {
        const bare = withoutRemarks(draft);
        const taken = takeIncoming(bare, incomingRemarks(bare, returnedNotes(bare, sent(draft))), taking());
        // What the program itself says is only taken where somebody answered it.
        const expected = (draft.remarks ?? []).filter(
          ({ author, replies }) => author !== '年报助手' || replies.length > 0,
        );
        expect((taken.remarks ?? []).map(remark => told(bare, remark))).toEqual(
          expected.map(remark => told(draft, remark)),
        );
        expect(withoutRemarks(taken)).toEqual(bare);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  const [note] = reviewNotes(remarked).filter(({ author }) => author === '张主任') as [Note];
  const reply = { author: '李四', at, text: '已改' };

  test('a reply and what was settled are added to the remark they are about', () => {
    const back = incomingRemarks(remarked, [{ ...note, replies: [reply], done: true }]);
    const taken = takeIncoming(remarked, back, taking());
    expect(taken.remarks).toEqual([
      { ...remarked.remarks?.[0], replies: [{ id: 'new1', ...reply }], done: { by: '', at } },
    ]);
    expect(incomingRemarks(taken, [{ ...note, replies: [reply], done: true }])).toEqual([]);
  });

  test('the same words said again at another place are another remark', () => {
    const other: Note = { ...note, place: { kind: 'whole' }, at: '2025-03-01T00:00:00Z' };
    expect(incomingRemarks(remarked, [note, other])).toMatchObject([{ note: other }]);
    expect(incomingRemarks(remarked, [other])).toHaveLength(1);
    expect(incomingRemarks(remarked, [{ ...note, at: '' }])).toEqual([]);
  });

  test('the same reply given twice is two', () => {
    const once = takeIncoming(remarked, incomingRemarks(remarked, [{ ...note, replies: [reply] }]), taking());
    const again = incomingRemarks(once, [{ ...note, replies: [reply, reply] }]);
    expect(again).toMatchObject([{ known: 'm1', replies: [reply] }]);
  });

  test('a finding that was answered is a remark, and is not said twice when it goes out again', () => {
    const draft = makeFinishedReport({ texts: { problems: '' } });
    const [found] = reviewNotes(draft) as [Note];
    const answered = takeIncoming(draft, incomingRemarks(draft, [{ ...found, replies: [reply] }]), taking());
    expect(reviewNotes(answered).filter(({ text }) => text === found.text)).toHaveLength(1);
    expect(reviewNotes(answered)).toHaveLength(reviewNotes(draft).length);
  });

  test('a comment whose words are gone is about their section', () => {
    const lost: Note = { ...note, at: '', text: '新的', place: { ...overview, start: 4, end: 4 } };
    const taken = takeIncoming(remarked, incomingRemarks(remarked, [lost]), taking());
    expect(taken.remarks?.[1]?.place).toEqual({ kind: 'section', section: 'overview' });
  });
});

describe('a remark', () => {
  const place = { place: { kind: 'cell', cell: 'requests.granted.total' } } as const;

  test('is said without the blanks around it, and not at all where it is blank', () => {
    expect(remarked.remarks).toMatchObject([{ text: '请再核对', about: '本年度', replies: [] }]);
    expect(addRemark(remarked, { ...said, id: 'm2', text: ' \n' }, place)).toBe(remarked);
    expect(replyTo(remarked, 'm1', { ...said, id: 'r', text: '' })).toBe(remarked);
    expect(rewordRemark(remarked, 'm1', '  ')).toBe(remarked);
  });

  test('is answered, settled, opened again, said otherwise and taken away', () => {
    const answered = replyTo(remarked, 'm1', { id: 'r1', author: '李四', at, text: '已改' });
    expect(answered.remarks?.[0]?.replies).toMatchObject([{ author: '李四', text: '已改' }]);
    const settled = settleRemark(answered, 'm1', '张主任', at);
    expect(settled.remarks?.[0]?.done).toEqual({ by: '张主任', at });
    expect(reopenRemark(settled, 'm1')).toEqual(answered);
    expect(rewordRemark(answered, 'r1', '改好了').remarks?.[0]?.replies).toMatchObject([{ text: '改好了' }]);
    expect(rewordRemark(answered, 'm1', '不用改').remarks).toMatchObject([{ text: '不用改' }]);
    expect(removeRemark(answered, 'r1')).toEqual(remarked);
    expect(removeRemark(answered, 'm1')).toEqual(makeFinishedReport());
    expect(settleRemark(remarked, 'nobody', '张主任', at)).toBe(remarked);
  });

  test('is never in the report that is exported, and next year’s begins without it', async () => {
    for (const kind of ['docx', 'html', 'txt'] as const) {
      const [one, other] = await Promise.all([
        makeFile(remarked, kind),
        makeFile(withoutRemarks(remarked), kind),
      ]);
      expect(one).toEqual(other);
    }
    expect(nextYearDraft(remarked, { id: 'next', now: at }).draft).not.toHaveProperty('remarks');
  });
});

describe('the report that a file which came back is of', () => {
  const open = { id: 'a', unit: '清河县柳林镇人民政府', year: 2024 };
  const other = { id: 'b', unit: '清河县石桥镇人民政府', year: 2024 };
  const { after } = sent(makeFinishedReport());
  const file = (origin: object, named: object) => ({ origin, after: { ...after, ...named } });

  test('is told by the id in it, wherever that report is', () => {
    expect(findReport(file({ id: 'a' }, other), open, [open, other])).toEqual({ kind: 'open' });
    expect(findReport(file({ id: 'b' }, open), open, [open, other])).toMatchObject({
      kind: 'another',
      report: other,
    });
  });

  test('is told by unit and year where the id is lost or of no report that is here', () => {
    for (const origin of [{}, { id: 'gone' }]) {
      expect(findReport(file(origin, open), open, [open, other])).toEqual({ kind: 'open' });
      expect(findReport(file(origin, other), open, [open, other])).toMatchObject({
        kind: 'another',
        report: other,
      });
    }
  });

  test('is not guessed: none fits, several fit, or the file does not say', () => {
    const found = (named: object, listed = [open, other]) => findReport(file({}, named), open, listed);
    const twin = { ...other, id: 'c' };
    expect(found({ ...open, year: 2023 })).toMatchObject({
      kind: 'none',
      message: expect.stringContaining('2023年的报告，报告列表里没有'),
    });
    expect(found(other, [open, other, twin])).toMatchObject({
      kind: 'none',
      message: expect.stringContaining('有 2 份'),
    });
    expect(found({ unit: undefined })).toMatchObject({
      kind: 'none',
      message: expect.stringContaining('机关'),
    });
    expect(found({ year: undefined })).toMatchObject({
      kind: 'none',
      message: expect.stringContaining('年度'),
    });
  });
});
