import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, linesOf, outlineOf, titleText } from '../../../src/shared/document/outline.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { computeValues, printedText } from '../../../src/shared/report/values.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []));
}

describe('the outline of a report', () => {
  test('has the title, the introduction, the six sections in order, and the signature', () => {
    const draft = makeReport({
      texts: { introduction: '引言。', overview: '概况。', problems: '问题。', others: '其他。' },
      signature: { organ: '清河县柳林镇人民政府', date: '2025-01-05' },
    });
    expect(outlineOf(draft).map(block => `${block.kind} ${block.section}`)).toEqual([
      'title title',
      'paragraph introduction',
      'heading overview',
      'paragraph overview',
      'heading proactive',
      'table proactive',
      'heading requests',
      'table requests',
      'heading litigation',
      'table litigation',
      'heading problems',
      'paragraph problems',
      'heading others',
      'paragraph others',
      'signature signature',
    ]);
  });

  test('of an empty report has every heading and table, and nothing invented between them', () => {
    const outline = outlineOf(makeReport());
    expect(headings(outline)).toEqual(formatById('2021').sections.map(section => section.heading));
    expect(outline.filter(block => block.kind === 'paragraph' || block.kind === 'signature')).toEqual([]);
  });

  test.each([
    [{ organ: '镇政府', date: '2025-01-05' }, ['镇政府', '2025年1月5日']],
    [{ organ: '镇政府' }, ['镇政府']],
    [{ date: '2025年元月' }, ['2025年元月']],
    [{ organ: ' ', date: '' }, []],
  ])('the signature %j is printed as %j', (signature, lines) => {
    const block = outlineOf(makeReport({ signature })).at(-1);
    expect(block?.kind === 'signature' ? linesOf(block) : []).toEqual(lines);
  });

  test('an automatic total is printed as its sum, a typed one as it was typed, a blank one blank', () => {
    const draft = makeReport({
      cells: {
        'requests.newReceived.naturalPerson': '3',
        'requests.carriedIn.total': '007',
        'proactive.adminFees.amount': '2.70',
      },
    });
    const printed = new Map(
      outlineOf(draft).flatMap(block =>
        block.kind === 'table' ? block.table.cells.map(cell => [cell.cell, cell.text] as const) : [],
      ),
    );
    expect(printed.get('requests.newReceived.total')).toBe('3');
    expect(printed.get('requests.carriedIn.total')).toBe('007');
    expect(printed.get('requests.granted.total')).toBe('');
    expect(printed.get('proactive.adminFees.amount')).toBe(
      printedText(computeValues(formatById('2021'), draft.cells).get('proactive.adminFees.amount')!),
    );
  });

  test('prints every cell of the format exactly once, for any report', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const outline = outlineOf(draft);
        const cells = outline.flatMap(block =>
          block.kind === 'table' ? block.table.cells.flatMap(cell => cell.cell ?? []) : [],
        );
        expect(cells).toHaveLength(new Set(cells).size);
        expect(new Set(cells)).toEqual(new Set(formatById(draft.format).cells.keys()));
        expect(titleText(outline)).toBe(`${draft.unit}${draft.year}年政府信息公开工作年度报告`);
      }),
      { numRuns: 30 },
    );
  });
});
