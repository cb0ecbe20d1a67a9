import type { Fix } from '../checks/finding.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { setCells, setText } from '../report/updates.ts';

/** Makes a repair: new texts of cells, new words in place of a stretch of text, or both. */
export function applyFix(draft: Draft, fix: Fix): Draft {
  const withCells = fix.cells ? setCells(draft, fix.cells) : draft;
  if (!fix.text) return withCells;
  const { section, start, end, replacement } = fix.text;
  const text = textOf(withCells, section);
  return setText(withCells, section, text.slice(0, start) + replacement + text.slice(end));
}
