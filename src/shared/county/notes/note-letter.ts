import type { Finding } from '../../checks/finding.ts';
import type { Letter } from '../../document/export-letter.ts';
import { isOpenProblem, isUnfilled, mergeBlanks } from '../../editing/unfilled.ts';
import type { Format } from '../../formats/compile.ts';
import { tableOf } from '../../formats/grid.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';

/** What a note to a unit (审核意见) is written from. */
export interface NoteSubject {
  /** As the roster names it. */
  readonly unit: string;
  readonly year: number;
  readonly format: Format;
  /** What was found in its report, in the order of the report. */
  readonly findings: readonly Finding[];
  /** What was found beside others' reports. */
  readonly across: readonly AcrossFinding[];
}

/** Who signs a note and when; both may be empty. */
export interface NoteSignature {
  readonly organ: string;
  /** 2025年1月20日. */
  readonly date: string;
}

/**
 * The note to a unit: what it has to correct (须更正) and what it should look at (请核实), numbered, each in the order of
 * the report, with the place, what stands there and what should. Hints are the reader's own and are left out.
 * Undefined where there is nothing to say.
 */
export function noteLetter(subject: NoteSubject, signature: NoteSignature): Letter | undefined {
  const { unit, year, format, findings, across } = subject;
  const all = [...mergeBlanks(findings), ...across.map(({ finding }) => finding)];
  const open = all.filter(finding => isUnfilled(finding) || isOpenProblem(finding));
  const wrong = open.filter(({ severity }) => severity === 'error');
  const doubtful = open.filter(({ severity }) => severity === 'warning');
  if (wrong.length === 0 && doubtful.length === 0) return undefined;
  const counts = [
    ...(wrong.length > 0 ? [`须更正 ${wrong.length} 处`] : []),
    ...(doubtful.length > 0 ? [`请核实 ${doubtful.length} 处`] : []),
  ].join('，');
  const parts = [
    ...(wrong.length > 0 ? [{ title: '须更正', items: wrong }] : []),
    ...(doubtful.length > 0 ? [{ title: '请核实', items: doubtful }] : []),
  ];
  return {
    title: [`关于${year}年政府信息公开`, '工作年度报告的审核意见'],
    addressee: `${unit}：`,
    paragraphs: [
      `你单位报送的${year}年政府信息公开工作年度报告收悉。经审核，${counts}，意见如下：`,
      ...parts.flatMap(({ title, items }, index) => [
        `${'一二'.charAt(index)}、${title}`,
        ...items.map((finding, at) => `${at + 1}.${itemOf(finding, format)}`),
      ]),
      wrong.length > 0
        ? '请对照以上意见更正、核实，并将修改后的报告重新报送。'
        : '请对照以上意见核实；确有错误的，请更正后重新报送。',
    ],
    ...signature,
  };
}

/** A finding as an item, in front of it the table or text it is about: 表三『…』自然人…; a text's message names it. */
function itemOf({ message, cells: [cell], text }: Finding, format: Format): string {
  const id = text || cell === undefined ? undefined : tableOf(cell);
  const section = format.sections.find(each => each.id === id);
  if (!section) return message;
  return `表${section.heading.charAt(0)}${message.startsWith('『') ? '' : '，'}${message}`;
}
