import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import { type CorpusInput, corpus } from '../../helpers/import-corpus.ts';
import { printedCells, printedTexts } from '../../helpers/import-expectations.ts';

/** Whether the account tells the user that this cell's row, or its column, was not taken. */
function isReported({ account, format }: ImportResult, id: string): boolean {
  const cell = formatById(format).cells.get(id);
  return (
    account.unrecognised.some(each => each.row?.table === cell?.table && each.row?.row === cell?.row) ||
    account.notes.some(note => note.kind === 'column' && note.message.includes(`『${cell?.columnName}』`))
  );
}

function expectRightOrReported(result: ImportResult, { draft, untold }: CorpusInput): void {
  const expected = printedCells(draft);
  const wrong = Object.entries(result.cells).filter(([id, text]) => expected[id] !== text);
  expect(wrong, 'no figure is made up or misplaced').toEqual([]);
  const absent = Object.keys(expected).filter(id => result.cells[id] === undefined);
  expect(
    absent.filter(id => !isReported(result, id)),
    'what is not taken is reported',
  ).toEqual([]);
  if (untold === 'any') return;
  expect(
    absent.filter(id => !untold(id)),
    'what can be told is taken',
  ).toEqual([]);
  expect(Object.keys(result.cells).filter(untold), 'what cannot be told is not taken').toEqual([]);
}

describe('a corpus of differently built inputs: every cell right or reported, none made up', () => {
  test.each(corpus.map(input => [input.name, input] as const))('%s', async (_, input) => {
    const result = importReport({ name: input.fileName, bytes: await input.bytes() });
    expectRightOrReported(result, input);
    const { draft } = input;
    expect(result.texts).toEqual(printedTexts(draft));
    expect([result.format, result.year, result.unit]).toEqual([draft.format, draft.year, draft.unit]);
    expect(result.signature).toEqual(draft.signature);
  });

  test('has at least 40 inputs a format', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(80);
  });
});
