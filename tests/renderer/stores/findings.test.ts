import { afterEach, expect, test } from 'vitest';
import { acknowledgeFinding, locate, locateNext, repair } from '../../../src/renderer/stores/findings.ts';
import { closeNotice, useNotice } from '../../../src/renderer/stores/notice-store.ts';
import {
  closeReport,
  openReport,
  typeText,
  useReport,
  wordsRead,
} from '../../../src/renderer/stores/report-store.ts';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { nextInRound } from '../../../src/shared/editing/current-finding.ts';
import { findingKey } from '../../../src/shared/editing/derive.ts';
import { isOpenProblem } from '../../../src/shared/editing/unfilled.ts';
import { textOf } from '../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

afterEach(() => {
  closeReport();
  closeNotice();
});

const state = () => useReport.getState();
const text = () => textOf(state().report?.draft ?? makeFinishedReport(), 'overview');
const sound = makeFinishedReport().texts.overview ?? '';
const wrong = '我镇收到政府信息公开申请6件。';

/** Opens a report without requests whose 一 says otherwise, and waits for what is found there. */
async function openWith(overview: string): Promise<Finding> {
  openReport(makeFinishedReport({ texts: { overview: sound + overview } }), undefined);
  return found('text.figure');
}

async function found(rule: string): Promise<Finding> {
  await wordsRead();
  const finding = state().report?.shown.find(each => each.rule === rule);
  if (!finding) throw new Error(`nothing under ${rule}`);
  return finding;
}

/** The words at the place that was gone to. */
function visited(): string | undefined {
  const place = state().visit?.text;
  return place && text().slice(place.start, place.end);
}

test('a finding is gone to where its words are by now, not where they were', async () => {
  const finding = await openWith(wrong);
  await locate(finding);
  const words = visited();
  expect(words).toContain('6');
  typeText('overview', `2024年，${sound}${wrong}`);
  await locate(finding);
  expect(visited()).toBe(words);
  typeText('overview', sound + wrong.slice(2));
  await locateNext(1);
  expect(visited()).toBe(words);
});

test('a repair changes the words it is for, whatever was typed before them a moment ago', async () => {
  const finding = await openWith(wrong);
  typeText('overview', `2024年，在县委的坚强领导下，${wrong}`);
  await repair(finding, finding.fix ?? { label: '' });
  expect(text()).toBe(`2024年，在县委的坚强领导下，${wrong.replace('6', '0')}`);
});

test('what is gone by now is not repaired and not gone to, and that is said', async () => {
  const finding = await openWith(wrong);
  typeText('overview', '我镇政府信息公开工作平稳有序。');
  await repair(finding, finding.fix ?? { label: '' });
  expect(text()).toBe('我镇政府信息公开工作平稳有序。');
  expect(useNotice.getState().notice?.text).toContain('刚刚改过');
  closeNotice();
  await locate(finding);
  expect(state().visit).toBeUndefined();
  expect(useNotice.getState().notice?.text).toContain('刚刚改过');
});

test('已核实 is said of the sentence as it stands', async () => {
  const finding = await openWith(wrong);
  typeText('overview', `说明。${wrong}`);
  await acknowledgeFinding(finding, '已核对');
  expect((await found('text.figure')).acknowledged?.reason).toBe('已核对');
});

test('F7 goes on from where it was when what it went to is put right, and begins anew in another report', async () => {
  const sentences = ['我镇收到政府信息公开申请6件。', '结转下年度继续办理5件。', '引发行政复议4件。'];
  await openWith(sentences.join(''));
  const numbers: (string | undefined)[] = [];
  const next = async (direction: 1 | -1) => {
    await locateNext(direction);
    numbers.push(/\d/.exec(visited() ?? '')?.[0]);
  };
  await next(1);
  await next(1);
  typeText('overview', [sound, sentences[0], sentences[2]].join(''));
  await next(1);
  await next(-1);
  expect(numbers).toEqual(['6', '5', '4', '6']);
  closeReport();
  openReport(
    makeFinishedReport({ id: 'another', texts: { overview: sound + sentences.join('') } }),
    undefined,
  );
  await next(1);
  expect(numbers.at(-1)).toBe('6');
});

test('F7 goes round findings that speak of the same place, forwards and back', async () => {
  openReport(makeFinishedReport({ texts: { overview: wrong } }), undefined);
  await wordsRead();
  const round = (state().report?.shown ?? []).filter(isOpenProblem);
  expect(new Set(round.map(findingKey)).size).toBeLessThan(round.length);
  const goRound = async (direction: 1 | -1) => {
    const places: (string | number | undefined)[] = [];
    for (const _ of round) {
      await locateNext(direction);
      places.push(state().visit?.text?.start ?? state().visit?.cell);
    }
    return places;
  };
  const forwards = await goRound(1);
  const all = round.map(({ text, cells: [cell] }) => text?.start ?? cell);
  expect(forwards.map(String).sort()).toEqual(all.map(String).sort());
  expect(await goRound(1)).toEqual(forwards);
  const back = (await goRound(-1)).reverse();
  expect([...back.slice(1), back[0]]).toEqual(forwards);
});

test.each([
  [3, { at: 0 }, 1, 1],
  [3, { at: 2 }, 1, 0],
  [3, { at: 0 }, -1, 2],
  [3, { gone: 1 }, 1, 1],
  [3, { gone: 3 }, 1, 0],
  [3, { gone: 1 }, -1, 0],
  [3, { gone: 0 }, -1, 2],
  [3, { gone: 9 }, -1, 2],
] as const)('of %d, after %o, going %d, comes %d', (count, from, direction, next) => {
  expect(nextInRound(count, from, direction)).toBe(next);
});
