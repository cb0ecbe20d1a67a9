import type { TextId } from '../../../formats/types.ts';
import { type PrintedAgain, printedAgain } from '../../../prose/printed/printed-again.ts';
import { wholeLines } from '../../../prose/printed/text-lines.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { type Fix, finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';

/**
 * `text.printed`: words in a text that the report prints by itself, most often pasted in with the text: its own
 * heading, the title, another section's heading, rows of a table, the signature. They are taken out by one click
 * where nothing else can be meant.
 */
export const checkPrintedTwice: TextCheck = ({ draft, format, texts }) =>
  texts.flatMap(({ section, original }) =>
    printedAgain(draft, format, section).map((found, index, all) => {
      const { start, end } = found;
      const ends = endsThere(original, found, all[index + 1]);
      return finding(textRules.printed, {
        message: `『${sectionName(format, section)}』里写着${nameOf(found)}${quote(original, start, end)}，${adviceOn(found, ends)}`,
        cells: [],
        text: { section, start, end },
        ...fixOf(found, ends, section, original),
      });
    }),
  );

function nameOf(found: PrintedAgain): string {
  switch (found.kind) {
    case 'heading':
      return found.own ? '本部分的标题' : '别的部分的标题';
    case 'title':
      return '报告的标题';
    case 'signature':
      return '落款';
    case 'table':
      return '表格里的栏目';
  }
}

function adviceOn(found: PrintedAgain, ends: boolean): string {
  const twice = '导出时会自动印上，留在这里就印了两遍。';
  if (found.kind === 'table' && found.figures) return `${twice}请把数填到表里，再从这里删去。`;
  if (found.kind !== 'heading' || found.own || ends) return `${twice}请删去。`;
  return `${twice}请把它后面的文字移到“${found.section.heading}”那一部分，再删去这个标题。`;
}

function fixOf(
  found: PrintedAgain,
  ends: boolean,
  section: TextId,
  original: string,
): { readonly fix?: Fix } {
  const isPlain = found.kind === 'heading' ? found.own || ends : found.kind !== 'table' || !found.figures;
  if (!isPlain) return {};
  const isInside = found.kind === 'heading' && found.runIn;
  const { start, end } = isInside ? found : wholeLines(original, found);
  const label = found.kind === 'heading' ? '删去标题' : found.kind === 'table' ? '删去这几行' : '删去这一行';
  return { fix: { label, text: { section, start, end, replacement: '' } } };
}

/** Whether no text follows words before the next ones that are printed by themselves, or the end. */
function endsThere(text: string, found: PrintedAgain, next: PrintedAgain | undefined): boolean {
  return text.slice(found.end, next?.start).trim() === '';
}
