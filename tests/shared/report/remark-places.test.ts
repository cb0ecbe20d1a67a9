import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/shared/report/draft.ts';
import type { Remark } from '../../../src/shared/report/remark.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';

const text = '本年度收到申请3件。办结2件。';

function remarked(words: string, place?: Remark['place']): Draft {
  const start = text.indexOf(words);
  const on = place ?? { kind: 'text', section: 'overview', start, end: start + words.length };
  const said = { id: 'm', author: '张主任', at: '2025-01-12T09:30:00.000Z', text: '请核对', replies: [] };
  const other = { ...makeReport({ texts: { overview: text } }), remarks: [{ ...said, place: on }] };
  return other;
}

/** The words that the remark is on once the text was edited, or its place where it is on no words. */
function onAfter(words: string, edited: string): unknown {
  const draft = setText(remarked(words), 'overview', edited);
  const place = draft.remarks?.[0]?.place;
  return place?.kind === 'text' ? edited.slice(place.start, place.end) : place;
}

describe('a remark on words of a text', () => {
  test.each([
    ['stays where something is written behind it', '申请3件', `${text}另有说明。`, '申请3件'],
    ['moves along where something is written before it', '申请3件', `按要求，${text}`, '申请3件'],
    ['moves back where something before it goes', '申请3件', text.slice(3), '申请3件'],
    ['holds what is written into it', '申请3件', text.replace('申请', '申请共'), '申请共3件'],
    ['holds on to what is left of its words', '收到申请3件', text.replace('件。办', '份。办'), '收到申请3份'],
    ['loses those at its start that go', '收到申请', text.replace('度收到', ''), '申请'],
    ['loses those at its end that go', '申请3件', text.replace('件。办', ''), '申请3'],
  ])('%s', (_, words, edited, after) => {
    expect(onAfter(words, edited)).toBe(after);
  });

  test('is on the same words where the text was written anew with them', () => {
    expect(onAfter('申请3件', '全年共办理申请3件，已全部按时答复。')).toBe('申请3件');
  });

  test('is on the section as a whole once its words are gone, and is not lost', () => {
    const section = { kind: 'section', section: 'overview' };
    expect(onAfter('申请3件', text.replace('申请3件', ''))).toEqual(section);
    expect(onAfter('申请3件', '')).toEqual(section);
  });

  test('never points outside the text, whatever is written', () => {
    const words = fc.string({ unit: fc.constantFrom('申', '请', '3', '件', '。', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(12), fc.nat(12), (before, after, one, two) => {
        const [start, end] = [Math.min(one, two), Math.max(one, two)];
        fc.pre(start < end && end <= before.length);
        const place = { kind: 'text', section: 'overview', start, end } as const;
        const draft = { ...remarked('', place), texts: { overview: before } };
        const moved = setText(draft, 'overview', after).remarks?.[0]?.place;
        const section = { kind: 'section', section: 'overview' };
        if (moved?.kind !== 'text') expect(moved).toEqual(section);
        else expect(moved.start < moved.end && moved.end <= after.length).toBe(true);
      }),
    );
  });
});

test('remarks elsewhere stay what they are, and a key that moves none keeps the very list', () => {
  const draft = remarked('申请3件');
  expect(setText(draft, 'problems', '改了').remarks).toBe(draft.remarks);
  expect(setText(draft, 'overview', `${text}。`).remarks).toBe(draft.remarks);
  expect(setCells(draft, { 'requests.granted.total': '3' }).remarks).toBe(draft.remarks);
  const whole = remarked('', { kind: 'whole' });
  expect(setText(whole, 'overview', '').remarks).toBe(whole.remarks);
});
