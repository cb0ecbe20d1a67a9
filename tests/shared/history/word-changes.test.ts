import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParagraphChange, paragraphChanges } from '../../../src/shared/history/word-changes.ts';
import { arbitraryText } from '../../helpers/arbitraries.ts';

/** The text that the changes tell of, without what one side does not have. */
function sideOf(changes: readonly ParagraphChange[], without: 'removed' | 'added'): string {
  return changes
    .filter(change => change.kind !== without)
    .map(change =>
      change.pieces
        .filter(piece => piece.kind !== without)
        .map(piece => piece.text)
        .join(''),
    )
    .join('\n');
}

describe('the changes of a text', () => {
  it('hold both versions completely', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, after) => {
        const changes = paragraphChanges(before, after);
        expect(sideOf(changes, 'added')).toBe(before);
        expect(sideOf(changes, 'removed')).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  it('are none for a text that stayed', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        expect(paragraphChanges(text, text).every(change => change.kind === 'same')).toBe(true);
      }),
    );
  });

  it('show an edited paragraph word by word, numbers whole', () => {
    expect(
      paragraphChanges('2023年，我镇共收到申请3件，均已办结。', '2024年，我镇共收到申请12件，均已办结。'),
    ).toEqual([
      {
        kind: 'changed',
        pieces: [
          { kind: 'removed', text: '2023' },
          { kind: 'added', text: '2024' },
          { kind: 'same', text: '年，我镇共收到申请' },
          { kind: 'removed', text: '3' },
          { kind: 'added', text: '12' },
          { kind: 'same', text: '件，均已办结。' },
        ],
      },
    ]);
  });

  it('tell a new paragraph from an edited one', () => {
    const before = '（一）主动公开。公开信息20条。\n（二）依申请公开。收到申请3件。';
    const after =
      '（一）主动公开。公开信息25条。\n加强培训，全年举办业务讲座两次。\n（二）依申请公开。收到申请3件。';
    expect(paragraphChanges(before, after).map(change => change.kind)).toEqual(['changed', 'added', 'same']);
  });

  it('tell a replaced paragraph as gone and come, not as torn words', () => {
    expect(
      paragraphChanges('公开内容还不够丰富。', '本机关没有收取信息处理费').map(change => change.kind),
    ).toEqual(['removed', 'added']);
  });

  it('do not tear a rewritten phrase apart at a character that happened to stay', () => {
    const [change] = paragraphChanges(
      '我镇高度重视政府信息公开工作，积极推进平台建设。',
      '我镇高度重视政府信息公开工作，大力抓好队伍建设。',
    );
    expect(change?.pieces.filter(piece => piece.kind === 'same').every(piece => piece.text.length > 1)).toBe(
      true,
    );
  });

  it('are found to the end in long texts that have little in common', () => {
    const words = (seed: number) =>
      Array.from({ length: 4_000 }, (_, index) =>
        String.fromCharCode(0x4e00 + ((index * seed) % 3_000)),
      ).join('');
    const changes = paragraphChanges(words(7), words(11));
    expect(sideOf(changes, 'removed')).toBe(words(11));
  });
});
