import { expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { withoutCauses } from '../../../../src/shared/prose/grammar/causes.ts';
import { tokenize } from '../../../../src/shared/prose/tokens/tokenize.ts';
import { vocabularyOf } from '../../../../src/shared/prose/words/vocabulary.ts';

const vocabulary = vocabularyOf(formatById('2021'));

/** What of a sentence is still about requests or cases. */
function left(sentence: string): readonly string[] {
  return withoutCauses(tokenize(sentence, 0, sentence.length, 2024, vocabulary))
    .filter(({ kind }) => kind === 'subject' || kind === 'weakRequest' || kind === 'outcome')
    .map(({ start, end }) => sentence.slice(start, end));
}

test.each([
  ['因政府信息公开申请被申请行政复议', ['被申请行政复议']],
  ['因不予公开引发的行政复议', ['行政复议']],
  ['政府信息公开申请行政复议', ['行政复议']],
  ['政府信息公开申请、行政复议', ['政府信息公开申请', '行政复议']],
  ['收到政府信息公开申请，发生行政复议', ['政府信息公开申请', '行政复议']],
  ['收到政府信息公开申请', ['政府信息公开申请']],
])('%s counts what happened, not what it was about', (sentence, subjects) => {
  expect(left(sentence)).toEqual(subjects);
});
