import { sectionName } from '../checks/wording.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { introductionId } from '../formats/types.ts';
import { type Draft, reportTitle } from '../report/draft.ts';
import { type Proposal, textsMissing } from './proposals.ts';
import type { Hand, Returned } from './read-returned.ts';

const quoted = (words: string) => (words === '' ? '空白' : `“${words}”`);

const longestExcerpt = 24;

/** The beginning of some words; all of them where they are few. */
export function excerpt(words: string): string {
  return words.length <= longestExcerpt ? words : `${words.slice(0, longestExcerpt)}…`;
}

/** A proposal in one sentence without a full stop: where, what became of what, by whom. */
export function proposalWords(proposal: Proposal): string {
  const { where, before, after } = proposal;
  return `${where}：${changeWords(before, after, proposal.kind)}${handWords(proposal.by)}${standingWords(proposal)}`;
}

function changeWords(before: string, after: string, kind: Proposal['kind']): string {
  if (kind === 'text' && before === '') return `加上“${after}”`;
  if (kind === 'text' && after === '') return `删去“${before}”`;
  return `${quoted(before)}改为${quoted(after)}`;
}

/** Who, and on which day. */
export function handWords(by: readonly Hand[]): string {
  if (by.length === 0) return '';
  return `（${by.map(({ author, at }) => [author, at.slice(0, 10)].filter(word => word !== '').join(' ')).join('、')}）`;
}

/** What is said of a difference that nobody is known to have made. */
export function standingWords({ standing }: Pick<Proposal, 'standing'>): string {
  if (standing === 'older') return '，可能是送审以后在程序里改的，采纳会改回去';
  return standing === 'plain' ? '，没有修订记录' : '';
}

/** A difference between a draft and another report, in one sentence without a full stop; neither is the changed one. */
export function differenceWords({ kind, where, before, after }: Proposal): string {
  if (kind === 'text' && before === '') return `${where}：多出“${after}”`;
  if (kind === 'text' && after === '') return `${where}：缺少“${before}”`;
  return `${where}：草稿里是${quoted(before)}，那边是${quoted(after)}`;
}

/** What a file that came back says besides: another report's title, what is missing in it, changed fonts. */
export function outsideWords(
  draft: Draft,
  returned: Returned,
  formats: FormatRegistry = officialFormats,
): readonly string[] {
  const { after, looks, origin } = returned;
  const format = formats.byId(draft.format);
  const found: string[] = [];
  if (origin.id !== undefined && origin.id !== draft.id) found.push('这个文件是从另一份草稿导出的。');
  const title = reportTitle({ unit: after.unit ?? draft.unit, year: after.year ?? draft.year });
  if (title !== reportTitle(draft)) found.push(`文件里的标题是“${title}”，单位和年度不从文件取，请核对。`);
  if (after.format !== draft.format)
    found.push(`文件里的表格是${formats.byId(after.format).name}，与草稿不同。`);
  for (const id of textsMissing(draft, returned, formats)) {
    if (id !== introductionId)
      found.push(`文件里没有找到“${sectionName(format, id)}”这个标题，这一部分没有比较。`);
  }
  const lacking = [...format.cells.keys()].filter(id => !returned.cells.has(id));
  if (lacking.length > 0) {
    const names = [...new Set(lacking.map(id => format.cells.get(id)?.place ?? id))].slice(0, 3).join('、');
    found.push(
      `文件里有 ${lacking.length} 格没有找到（${names}${lacking.length > 3 ? '等' : ''}），没有比较。`,
    );
  }
  for (const { reason, text } of after.account.unrecognised) {
    found.push(`${reason}：${excerpt(text)}`);
  }
  if (looks > 0) found.push(`文件里还有 ${looks} 处字体、段落或页面的改动，不影响报告内容，没有收回。`);
  return found;
}
