import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { type Carry, freshCarry } from '../../../../src/shared/prose/grammar/carry.ts';
import { withoutCauses } from '../../../../src/shared/prose/grammar/causes.ts';
import { readSentence } from '../../../../src/shared/prose/meaning/read-sentence.ts';
import { squeeze } from '../../../../src/shared/prose/text/squeezed.ts';
import { tokenize } from '../../../../src/shared/prose/tokens/tokenize.ts';
import { vocabularyOf } from '../../../../src/shared/prose/words/vocabulary.ts';
import { formatDecimal } from '../../../../src/shared/report/decimal.ts';

const format = formatById('2021');

/** Reads a sentence with what it takes over from above; nothing it is given can be changed. */
function read(words: string, carry: Carry = freshCarry(2024)) {
  const squeezed = squeeze(words);
  const tokens = withoutCauses(tokenize(squeezed.text, 0, squeezed.text.length, 2024, vocabularyOf(format)));
  for (const token of tokens) Object.freeze(token);
  const sentence = Object.freeze({
    squeezed,
    tokens: Object.freeze(tokens),
    format,
    year: 2024,
  });
  for (const list of [carry.subjects, carry.measures, carry.stated]) Object.freeze(list);
  return readSentence(sentence, Object.freeze(carry));
}

function stated(words: string, carry?: Carry): readonly string[] {
  return read(words, carry).statements.map(statement =>
    statement.kind === 'figure'
      ? `${statement.measure}=${formatDecimal(statement.value)}`
      : `${statement.measure}~${formatDecimal(statement.amount)}`,
  );
}

describe('a sentence is read clause by clause', () => {
  test('each clause takes over what the one before it passes on', () => {
    expect(stated('收到政府信息公开申请1件，结转下年度办理')).toEqual([
      'requests.newReceived=1',
      'requests.carriedOut=1',
    ]);
    expect(stated('结转下年度办理，收到政府信息公开申请1件')).toEqual(['requests.newReceived=1']);
  });

  test('a figure passes on what it counted, a foreign one nothing', () => {
    const own = read('收到政府信息公开申请3件').carry;
    expect(own).toMatchObject({ from: 'figure', measures: ['requests.newReceived'], pending: false });
    expect(own.subjects.map(({ measure }) => measure)).toEqual(['requests']);
    expect(read('收到政府信息公开申请3件，公开信息256条').carry.subjects).toEqual([]);
  });

  test('a clause that only names something leaves it pending for the next', () => {
    const { carry } = read('关于行政复议');
    expect(carry.pending).toBe(true);
    expect(stated('没有', carry)).toEqual(['litigation.review=0']);
    expect(stated('没有')).toEqual([]);
  });

  test('what is taken over from above counts only where the sentence has a verb for it', () => {
    const { carry } = read('收到政府信息公开申请3件');
    expect(stated('办结3件', carry)).toEqual(['requests.total=3']);
    expect(stated('办结3件')).toEqual([]);
  });

  test('a year named in a clause is the year of the figures behind it', () => {
    const years = read('2023年收到政府信息公开申请3件，2024年收到政府信息公开申请5件').statements.map(
      statement => (statement.kind === 'figure' ? statement.year : 0),
    );
    expect(years).toEqual([2023, 2024]);
  });
});
