import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { compare, decimalOf } from '../../report/decimal.ts';
import type { Draft } from '../../report/draft.ts';
import { setCells } from '../../report/updates.ts';
import { type CellValue, computeValues } from '../../report/values.ts';
import type { Derived } from './derived.ts';

/** What 按台账填写 did. */
export interface FilledFromRegister {
  /** The report after it: one step to undo. */
  readonly draft: Draft;
  /** The cells that were blank. */
  readonly filled: readonly CellId[];
  /** The cells that held something else, with what. */
  readonly replaced: readonly { readonly cell: CellId; readonly before: string; readonly now: string }[];
  /** How many cells said the same already. */
  readonly same: number;
}

/**
 * 按台账填写: every cell the register speaks of gets what it counts. Totals are left to add up by themselves: one
 * that was typed and is not the sum is made automatic again. All other cells and the texts stay as they are.
 */
export function fillFromRegister(
  draft: Draft,
  derived: Derived,
  formats: FormatRegistry = officialFormats,
): FilledFromRegister {
  const format = formats.byId(draft.format);
  const values = computeValues(format, draft.cells);
  const filled: CellId[] = [];
  const replaced: { cell: CellId; before: string; now: string }[] = [];
  const typed: Record<CellId, string> = {};
  let same = 0;
  for (const [cell, { count }] of derived) {
    const value = values.get(cell);
    if (!value) continue;
    if (value.cell.total && value.typed === '') continue;
    if (says(value, count)) {
      same += 1;
      continue;
    }
    typed[cell] = value.cell.total ? '' : String(count);
    if (value.typed === '') filled.push(cell);
    else replaced.push({ cell, before: value.typed, now: String(count) });
  }
  return { draft: setCells(draft, typed, formats), filled, replaced, same };
}

function says({ figure }: CellValue, count: number): boolean {
  return figure.kind === 'number' && compare(figure.value, decimalOf(String(count))) === 0;
}

/** How many replaced cells an account names. */
const named = 6;

/** What 按台账填写 did, in sentences; `leftOut` are the entries that are counted nowhere, by their 编号. */
export function fillAccount(
  { filled, replaced, same }: FilledFromRegister,
  format: Format,
  leftOut: readonly string[] = [],
): readonly string[] {
  const total = filled.length + replaced.length;
  const changes = replaced
    .slice(0, named)
    .map(({ cell, before, now }) => `${format.cells.get(cell)?.place ?? cell}由 ${before} 改为 ${now}`);
  return [
    total === 0
      ? `台账说到的 ${same} 格本来就与台账一致，没有改动。`
      : `按台账填了 ${total} 格，另有 ${same} 格本来就一致。撤销一次可以全部恢复。`,
    ...(replaced.length > 0
      ? [
          `其中 ${replaced.length} 格原来的数不同：${changes.join('；')}${replaced.length > named ? '……' : '。'}`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `台账里有 ${leftOut.length} 件资料不全，没有计入或仍算作没有办结：${leftOut.slice(0, named).join('、')}${leftOut.length > named ? '……' : '。'}`,
        ]
      : []),
  ];
}
