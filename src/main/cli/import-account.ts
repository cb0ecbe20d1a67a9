import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { describePlace } from '../../shared/import/source.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** The account of an import, a line for each thing: first what was recognised, then what was not, then notes. */
export function accountInLines(
  { account }: ImportResult,
  draft: Draft,
  formats: FormatRegistry,
): readonly string[] {
  const { format, year, unit, tables, texts } = account.recognised;
  return [
    `格式：${formats.byId(format.value).name}（${format.how}）`,
    year ? `年度：${year.value}（${year.how}）` : `年度：没有认出，暂按 ${draft.year} 年，请核对。`,
    unit ? `机关：${unit.value}（${unit.how}）` : '机关：没有认出，请在草稿中填写机关全称。',
    ...tables.map(
      ({ heading, where, filled, expected }) =>
        `表格『${heading}』：${describePlace(where)}起，${expected} 格中填了 ${filled} 格`,
    ),
    ...texts.map(
      ({ heading, where, paragraphs }) => `文字『${heading}』：${describePlace(where)}起，${paragraphs} 段`,
    ),
    ...account.unrecognised.map(
      ({ where, text, reason }) => `没有认出：${describePlace(where)}“${shorten(text)}”。${reason}`,
    ),
    ...account.notes.map(({ message }) => `说明：${message}`),
  ];
}

/** Enough of a text to find it by. */
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= 40 ? line : `${characters.slice(0, 40).join('')}…`;
}
