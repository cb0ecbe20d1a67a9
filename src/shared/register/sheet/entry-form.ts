import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { applicantKindsOf, type Choice, disputesOf, outcomesOf } from '../count/outcomes.ts';
import { formatOf } from '../count/places.ts';
import { yearOf } from '../day.ts';
import type { Channel } from '../entry.ts';
import { entryFields } from './entry-fields.ts';
import { type Field, only, type RowValues, type SheetChoice, type SheetForm } from './field.ts';

/** What channels are called. */
export const channelNames: Readonly<Record<Channel, string>> = {
  inPerson: '当面',
  post: '邮寄',
  internet: '互联网',
  fax: '传真',
  otherWay: '其他',
};

const channelChoices: readonly SheetChoice[] = [
  { value: 'inPerson', label: channelNames.inPerson, also: ['当面提交', '现场', '窗口', '当面申请'] },
  {
    value: 'post',
    label: channelNames.post,
    also: ['信函', '邮寄信函', '信件', 'EMS', '平信', '挂号信', '快递'],
  },
  {
    value: 'internet',
    label: channelNames.internet,
    also: ['网络', '网上', '网上申请', '网站', '在线', '在线申请', '电子邮件', '邮件', '邮箱', '平台'],
  },
  { value: 'fax', label: channelNames.fax },
  { value: 'otherWay', label: channelNames.otherWay, also: ['其他方式', '其它'] },
];

const consultedChoices: readonly SheetChoice[] = [
  { value: 'thirdParty', label: '第三方', also: ['征求第三方'] },
  { value: 'organ', label: '其他机关', also: ['其他行政机关', '机关', '其它机关'] },
];

/**
 * The sheet of requests. What can be chosen is of the format of the year it happened in; where no day says which,
 * of that of `year`.
 */
export function entryForm(year: number, formats: FormatRegistry = officialFormats): SheetForm {
  const by = (field: string, choices: (format: Format) => readonly Choice[]) => (row: RowValues) => {
    const day = only(row, field);
    const format = formatOf(day === undefined ? year : yearOf(day), formats);
    return format ? choices(format).map(({ id, label }): SheetChoice => ({ value: id, label })) : [];
  };
  const choices: Readonly<Record<string, NonNullable<Field['choices']>>> = {
    channel: () => channelChoices,
    applicantKind: by('receivedOn', applicantKindsOf),
    consulted: () => consultedChoices,
    outcome: by('answeredOn', outcomesOf),
    disputeKind: by('disputeDecided', disputesOf),
    disputeOutcome: by('disputeDecided', resultsOf),
  };
  return {
    id: 'requests-sheet',
    title: '申请台账',
    ignored: ['序号', '申请人（已脱敏）', '答复期限', '剩余工作日'],
    fields: entryFields.map(field => {
      const chosen = choices[field.id];
      return chosen ? { ...field, choices: chosen } : field;
    }),
  };
}

/** The results a dispute of any kind can have, each once. */
function resultsOf(format: Format): readonly Choice[] {
  const all = disputesOf(format).flatMap(({ outcomes }) => outcomes);
  return all.filter(({ id }, index) => all.findIndex(other => other.id === id) === index);
}
