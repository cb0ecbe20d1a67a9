import type { Fix } from '../checks/finding.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { changeFormat } from '../report/change-format.ts';
import type { Draft } from '../report/draft.ts';
import { replaceStretch, setCells } from '../report/updates.ts';
import { repairSentence } from '../writing/repair-sentences.ts';

/** Makes a repair: new texts of cells, new words or a sentence in place of a stretch of text, another format. */
export function applyFix(draft: Draft, fix: Fix, formats: FormatRegistry = officialFormats): Draft {
  if (fix.formatOf !== undefined) return changeFormat(draft, fix.formatOf, formats)?.draft ?? draft;
  const withCells = fix.cells ? setCells(draft, fix.cells, formats) : draft;
  const { text: change } = inWords(draft, fix, formats);
  return change ? replaceStretch(withCells, change) : withCells;
}

/** The repair with the words of the sentence that it writes. */
export function inWords(
  draft: Draft,
  { sentence, ...fix }: Fix,
  formats: FormatRegistry = officialFormats,
): Fix {
  if (!sentence) return fix;
  const { says, ownParagraph, ...place } = sentence;
  const replacement = `${ownParagraph ? '\n' : ''}${repairSentence(says, draft, place.section, formats)}`;
  return { ...fix, text: { ...place, replacement } };
}
