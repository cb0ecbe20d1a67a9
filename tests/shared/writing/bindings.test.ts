import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { TextId } from '../../../src/shared/formats/types.ts';
import { type Draft, textOf } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells, setIdentity, setText } from '../../../src/shared/report/updates.ts';
import { insertSentence, refreshBindings, releaseBinding } from '../../../src/shared/writing/bindings.ts';
import { locateBindings } from '../../../src/shared/writing/locate-bindings.ts';
import { type StandardSentence, sourceOf, writeSentence } from '../../../src/shared/writing/sentence.ts';
import { findSentence, sentencesFor } from '../../../src/shared/writing/standard-sentences.ts';
import { balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { valuesOf } from '../../helpers/values-of.ts';
import { findText } from '../checks/text/found.ts';

const refresh = (draft: Draft) => refreshBindings(draft, valuesOf(draft));
const insert = (draft: Draft, sentence: StandardSentence, at?: { section: TextId; offset?: number }) =>
  insertSentence(draft, valuesOf(draft), sentence, at);

const requests = findSentence(formatById('2021'), 'requests')!;
const decisions = findSentence(formatById('2021'), 'decisions')!;
const none = '2024年，我镇未收到政府信息公开申请，无上年结转申请。';
const three = '2024年，我镇新收政府信息公开申请3件，上年结转0件；结转下年度继续办理0件。';

const empty = makeFinishedReport({ texts: { introduction: '', overview: '', problems: '', others: '' } });
const withThree = (draft: Draft) => refresh(setCells(draft, { 'requests.newReceived.naturalPerson': '3' }));

describe('a sentence inserted from the tables', () => {
  test('stands where the caret was, or in a paragraph of its own at the end', () => {
    const draft = setText(empty, 'overview', '（二）依申请公开。此外，运行平稳。');
    const inside = insert(draft, requests, { section: 'overview', offset: 9 });
    expect(textOf(inside, 'overview')).toBe(`（二）依申请公开。${none}此外，运行平稳。`);
    expect(textOf(insert(draft, requests), 'overview')).toBe(`（二）依申请公开。此外，运行平稳。\n${none}`);
    expect(textOf(insert(empty, requests), 'overview')).toBe(none);
  });

  test('changes with the table', () => {
    const draft = insert(empty, requests);
    expect(textOf(withThree(draft), 'overview')).toBe(three);
    const back = refresh(setCells(withThree(draft), { 'requests.newReceived.naturalPerson': '0' }));
    expect(textOf(back, 'overview')).toBe(none);
  });

  test('changes with the unit’s name and the year', () => {
    const draft = setIdentity(insert(empty, requests), { unit: '清河县林业局', year: 2025 });
    expect(textOf(refresh(draft), 'overview')).toBe('2025年，我局未收到政府信息公开申请，无上年结转申请。');
  });

  test('changes with the year in a report of a format that has no such sentence, too', () => {
    const fees = findSentence(formatById('2021'), 'fees')!;
    expect(findSentence(formatById('2019'), 'fees')).toBeUndefined();
    const draft = insert(empty, fees, { section: 'others' });
    const written = textOf(draft, 'others');
    expect(written).toContain('2024年');
    const older = refresh(setIdentity(draft, { format: '2019', year: 2019 }));
    expect(textOf(older, 'others')).toBe(written.replaceAll('2024', '2019'));
    expect(textOf(refresh(setIdentity(older, { year: 2020 })), 'others')).toContain('2020年');
  });

  test('keeps a figure that the format does not count', () => {
    const charged = setCells(empty, { 'requests.other.feeUnpaid.naturalPerson': '2' });
    const fees = insert(charged, findSentence(formatById('2021'), 'fees')!, { section: 'others' });
    expect(textOf(fees, 'others')).toContain('发出信息处理费收费通知【填写件数】件');
    const older = refresh(setIdentity(fees, { format: '2019', year: 2019 }));
    expect(textOf(older, 'others')).toBe(textOf(fees, 'others').replaceAll('2024', '2019'));
  });

  test('is found again when words before it change', () => {
    const draft = insert(empty, requests);
    const edited = setText(draft, 'overview', `（二）依申请公开。${textOf(draft, 'overview')}均已答复。`);
    expect(textOf(withThree(edited), 'overview')).toBe(`（二）依申请公开。${three}均已答复。`);
  });

  test('is the user’s own once a character of it is changed, and stays as it is', () => {
    const draft = insert(empty, requests);
    const edited = setText(draft, 'overview', none.replace('我镇', '柳林镇'));
    const refreshed = withThree(edited);
    expect(textOf(refreshed, 'overview')).toBe(none.replace('我镇', '柳林镇'));
    expect(refreshed.bindings).toEqual([]);
  });

  test('can be taken over as it stands', () => {
    const draft = insert(empty, requests);
    const released = releaseBinding(draft, 'overview', 5);
    expect(released.bindings).toEqual([]);
    expect(textOf(withThree(released), 'overview')).toBe(none);
    expect(releaseBinding(draft, 'others', 0)).toBe(draft);
  });

  test('is kept in the draft’s file', () => {
    const draft = insert(empty, requests);
    const reopened = readDraft(writeDraft(draft));
    expect(reopened).toEqual(draft);
    expect(textOf(withThree(reopened), 'overview')).toBe(three);
  });
});

test('two sentences with the same words are told apart by their places', () => {
  const twice = insert(insert(empty, requests), requests);
  expect(locateBindings(twice).map(({ start }) => start)).toEqual([0, none.length + 1]);
  expect(textOf(withThree(twice), 'overview')).toBe(`${three}\n${three}`);
  const released = releaseBinding(twice, 'overview', none.length + 5);
  expect(textOf(withThree(released), 'overview')).toBe(`${three}\n${none}`);
});

test('where nothing has changed the draft itself comes back', () => {
  expect(refresh(empty)).toBe(empty);
  const draft = insert(insert(empty, requests), decisions);
  expect(refresh(draft)).toBe(draft);
});

test('a sentence of a later program is kept and left alone', () => {
  const foreign = {
    sentence: 'later',
    section: 'overview',
    start: 0,
    phrase: '某句。',
    figures: {},
    year: 2024,
    voice: '我镇',
  };
  const draft = { ...setText(empty, 'overview', '某句。'), bindings: [foreign] };
  expect(refresh(setCells(draft, { 'litigation.review.upheld': '1' })).bindings).toEqual([foreign]);
});

test('whatever the tables become, every bound sentence says what they say', () => {
  fc.assert(
    fc.property(
      balancedDraft('automatic'),
      balancedDraft('typed'),
      fc.string({ unit: 'binary' }),
      (first, then, words) => {
        const start = setText(
          { ...empty, format: first.format, year: first.year, cells: first.cells },
          'overview',
          words,
        );
        const sentences = sentencesFor(sourceOf(start, valuesOf(start)));
        const inserted = sentences.reduce((draft, sentence) => insert(draft, sentence), start);
        const cells = first.format === then.format ? then.cells : {};
        const changed = refresh({ ...inserted, cells });
        for (const sentence of sentences) {
          const now = writeSentence(sentence, sourceOf(changed, valuesOf(changed))).words;
          expect(textOf(changed, sentence.section)).toContain(now);
        }
        expect(textOf(changed, 'overview').startsWith(words)).toBe(true);
        expect(refresh(changed)).toBe(changed);
        if (words.trim() === '')
          expect(findText(changed).filter(({ rule }) => rule === 'text.figure')).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
