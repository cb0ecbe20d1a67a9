import { describe, expect, test } from 'vitest';
import { formatById, formats } from '../../../../src/shared/formats/registry.ts';
import { nearlyEqual } from '../../../../src/shared/import/labels/edit-distance.ts';
import { labelBooks } from '../../../../src/shared/import/labels/label-book.ts';
import { trackLabels } from '../../../../src/shared/import/labels/label-tracker.ts';

function book(format: string, table: string) {
  const found = labelBooks(formatById(format)).find(each => each.table === table);
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

/** Reads stretches of words one after the other; each as `x:words`. Answers with the labels of rows found. */
function read(table: string, stretches: readonly string[], format = '2021', beforeFigures = false) {
  const tracker = trackLabels(book(format, table));
  return stretches.map((stretch, line) => {
    const [x = '0', words = ''] = stretch.split(':');
    const hits = tracker.read(words, { line, x: Number(x), beforeFigures });
    return hits?.map(hit => (hit.kind === 'row' ? hit.label.label : 'heading'));
  });
}

describe('labels are known whatever their punctuation', () => {
  test.each(['（一）予以公开', '(一)予以公开', '（一） 予以公开', '(一)、予以公开', '一）予以 公开'])(
    '%s',
    words => {
      expect(read('requests', [`0:${words}`])).toEqual([['（一）予以公开']]);
    },
  );

  test.each(['3.危及“三安全一稳定”', '3、危及"三安全一稳定"', '3．危及三安全一稳定', '3 危及‘三安全一稳定’'])(
    '%s',
    words => {
      expect(read('requests', [`0:${words}`])).toEqual([['3.危及“三安全一稳定”']]);
    },
  );

  test('with and without the remark at the end, and under the name of another format', () => {
    expect(read('requests', ['0:（二）部分公开'])).toEqual([
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ]);
    expect(read('proactive', ['0:规范性文件'])).toEqual([['行政规范性文件']]);
  });

  test('without its number, or with a slip of the pen, only before figures', () => {
    expect(read('requests', ['0:属于国家秘密'])).toEqual([undefined]);
    expect(read('requests', ['0:属于国家秘密'], '2021', true)).toEqual([['1.属于国家秘密']]);
    expect(read('requests', ['0:5.要求行政机关确认或重新出具已获得信息'], '2021', true)).toEqual([
      ['5.要求行政机关确认或重新出具已获取信息'],
    ]);
  });

  test('no two official labels are so alike that a slip makes one the other', () => {
    for (const format of formats) {
      for (const { rows } of labelBooks(format)) {
        for (const a of rows) {
          for (const b of rows) {
            const alike = [...a.wholeKeys].some(x => [...b.wholeKeys].some(y => nearlyEqual(x, y)));
            expect(alike, `${a.label} / ${b.label}`).toBe(a === b);
          }
        }
      }
    }
  });
});

describe('torn labels are put together', () => {
  test('pieces of a group and of rows, interleaved', () => {
    const group = '（四）无法提供';
    expect(
      read('requests', ['0:（四', '3:2.没有现成', '0:）无', '3:信息需要另', '0:法提', '3:行制作', '0:供']),
    ).toEqual([
      [group],
      ['2.没有现成信息需要另行制作'],
      [group],
      ['2.没有现成信息需要另行制作'],
      [group],
      ['2.没有现成信息需要另行制作'],
      [group],
    ]);
  });

  test('several labels in one stretch', () => {
    expect(read('requests', ['0:三、本', '0:年度办理结果（三）不予公开1.属于国家秘密'])).toEqual([
      ['三、本年度办理结果'],
      ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
    ]);
  });

  test('headings in pieces are headings, and other words are nothing', () => {
    expect(read('requests', ['0:社会公', '0:益组织', '0:小计', '0:我镇共收到'])).toEqual([
      ['heading'],
      ['heading'],
      undefined,
      undefined,
    ]);
  });

  test('a row stays open until its label ends', () => {
    const tracker = trackLabels(book('2021', 'requests'));
    const at = { line: 0, x: 0, beforeFigures: false };
    tracker.read('4.保护第三', at);
    expect(tracker.openRows().map(label => label.row)).toEqual(['denied.thirdPartyRights']);
    tracker.read('方合法权益', at);
    expect(tracker.openRows()).toEqual([]);
  });

  test('a figure in a heading is part of it, a figure behind a label is not', () => {
    expect(read('proactive', ['0:元，保留4', '0:规章4'], '2019')).toEqual([['heading'], undefined]);
  });
});
