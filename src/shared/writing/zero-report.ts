import type { Format } from '../formats/compile.ts';
import type { RequestsRole } from '../formats/declaration/roles.ts';
import { fillStar } from '../formats/equations.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { formerCellsIn } from '../formats/succession.ts';
import type { TextId } from '../formats/types.ts';
import { formatDecimal } from '../report/decimal.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { voiceOf } from '../report/unit-name.ts';
import { setCells } from '../report/updates.ts';
import { type CellValue, computeValues } from '../report/values.ts';
import { filledIn } from './declared-words.ts';

/** A year without requests written into a report, or why it cannot have been one. */
export type ZeroReport =
  | {
      readonly kind: 'written';
      readonly draft: Draft;
      /** In Chinese, for the user: what could not be checked. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused' /** In Chinese, with what to do. */; readonly reason: string };

/**
 * 零申请: writes 0 into every cell of the table of requests and the sentence that says so into its text (一、总体情况). Totals are left to be
 * computed. Refused where last year carried requests forward (条例第五十条 counts them again this year), or where
 * this year's table already holds some.
 */
export function writeZeroRequests(
  draft: Draft,
  last?: Draft,
  formats: FormatRegistry = officialFormats,
): ZeroReport {
  const format = formats.byId(draft.format);
  const role = format.roles.requests;
  if (!role) return { kind: 'refused', reason: `${format.name}没有申请办理的表，不能按零申请填写。` };
  const reason =
    carriedForward(format, role, last && { last, before: formats.byId(last.format) }) ??
    alreadyFilled(format, role, draft);
  if (reason !== undefined) return { kind: 'refused', reason };
  const cells = [...format.cells.values()].filter(cell => cell.table === role.table);
  const zeros = Object.fromEntries(cells.map(cell => [cell.id, cell.total ? '' : '0']));
  return {
    kind: 'written',
    draft: sayNone(setCells(draft, zeros, formats), format, role),
    notes: uncheckedNotes(last),
  };
}

/** What last year left to this one, by the rule that holds across formats; undefined where it left nothing. */
function carriedForward(
  format: Format,
  role: RequestsRole,
  before: { readonly last: Draft; readonly before: Format } | undefined,
): string | undefined {
  if (!before) return undefined;
  const { last } = before;
  const values = computeValues(before.before, last.cells);
  const former = formerCellsIn(format)(before.before);
  for (const rule of format.continuity) {
    if (!rule.acrossFormats || !rule.target.startsWith(`${role.table}.`)) continue;
    const stars = format.starsOf(rule.target);
    const left = rule.terms
      .flatMap(term => stars.flatMap(star => former(fillStar(term.cell, star))))
      .map(id => values.get(id))
      .filter(value => value !== undefined && isSome(value));
    // A total alone counts only where nobody filled in what it adds up.
    const parts = left.filter(value => value?.cell.total === false);
    const [first] = left;
    if (!first) continue;
    const target = format.cells.get(fillStar(rule.target, stars[0] ?? ''));
    return `${last.year}年的报告有申请结转到下一年度（『${first.cell.rowName}』${list(parts.length > 0 ? parts : left)}），${format.name}要求计入本年的『${target?.rowName ?? ''}』，不能按零申请填写。请逐项填写这些申请本年的办理结果。`;
  }
  return undefined;
}

/** Figures other than 0 that somebody has already written into this year's table. */
function alreadyFilled(format: Format, role: RequestsRole, draft: Draft): string | undefined {
  const values = computeValues(format, draft.cells);
  const filled = [...values.values()].filter(
    value => value.cell.table === role.table && value.typed !== '' && isSome(value),
  );
  const [first] = filled;
  if (!first) return undefined;
  const more = filled.length > 1 ? `等 ${filled.length} 格` : '';
  return `本年的申请表里已经填有不是 0 的内容（${first.cell.place} ${first.typed}${more}），不能按零申请填写。确实没有收到申请的，请先清空这些格。`;
}

/** Whether a cell says that there was something, or something that cannot be told. */
function isSome({ figure }: CellValue): boolean {
  return figure.kind === 'notNumber' || (figure.kind === 'number' && figure.value.units !== 0n);
}

function list(values: readonly (CellValue | undefined)[]): string {
  return values
    .flatMap(value => {
      if (!value) return [];
      const count =
        value.figure.kind === 'number' ? `${formatDecimal(value.figure.value)} 件` : `“${value.typed}”`;
      return [`${value.cell.columnName} ${count}`];
    })
    .join('、');
}

function uncheckedNotes(last: Draft | undefined): readonly string[] {
  return last ? [] : ['没有去年的报告可以核对，请确认去年没有结转到今年的申请。'];
}

/**
 * Puts the sentence where the report speaks of requests, in place of last year's, unless it stands there already.
 * The rest of the text is untouched, so a text carried over from last year still counts as that.
 */
function sayNone(draft: Draft, format: Format, { none }: RequestsRole): Draft {
  const declared = format.sentences.find(({ id }) => id === none.sentence);
  const wording = declared?.wordings.find(({ whenNone }) => whenNone !== undefined);
  if (!declared || !wording) return draft;
  const words = wording.parts.filter(part => typeof part === 'string').join('');
  const voice = voiceOf(draft.unit);
  const sentence = filledIn(words, { year: draft.year, voice });
  const former = [words, ...none.formerly].map(each => filledIn(each, { year: draft.year - 1, voice }));
  const text = former.reduce(
    (told, each) => told.replaceAll(each, sentence),
    textOf(draft, declared.section),
  );
  const paragraphs = text.trim() === '' ? [] : text.split('\n');
  const topic = topicOf(format, declared.section, none.topic);
  const at = topic === undefined ? -1 : paragraphs.findIndex(paragraph => isAbout(paragraph, topic));
  const told = text.includes(sentence)
    ? paragraphs
    : at < 0
      ? [...paragraphs, sentence]
      : paragraphs.toSpliced(at, 1, ...joined(paragraphs[at] ?? '', sentence));
  return { ...draft, texts: { ...draft.texts, [declared.section]: told.join('\n') } };
}

/** The topic of a section that holds some words. */
function topicOf(format: Format, text: TextId, words: string): string | undefined {
  return format.sections
    .flatMap(section => (section.kind === 'text' && section.id === text ? section.topics : []))
    .find(topic => topic.includes(words));
}

/** The number before a sub-heading: （二）, 2. */
const number = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]+\s*)?/;

/** Whether a paragraph is headed by a topic: （二）依申请公开, （二）依申请公开情况。… */
function isAbout(paragraph: string, topic: string): boolean {
  return paragraph.replace(number, '').startsWith(topic);
}

/** A heading alone keeps its line; a paragraph that goes on is gone on with. */
function joined(paragraph: string, sentence: string): readonly string[] {
  return /[。；！？]\s*$/.test(paragraph) ? [`${paragraph.trimEnd()}${sentence}`] : [paragraph, sentence];
}
