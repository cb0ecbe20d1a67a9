import type { Measure } from '../report/measures.ts';
import { feeSentence } from './repair-sentences.ts';
import type { SentencePart, SentenceSource, StandardSentence } from './sentence.ts';

const received = 'requests.newReceived';
const carriedIn = 'requests.carriedIn';
const carriedOut = 'requests.carriedOut';

/** The outcomes as a sentence names them, in the order of the table. */
const outcomes: readonly (readonly [name: string, measure: Measure])[] = [
  ['予以公开', 'requests.granted'],
  ['部分公开', 'requests.partiallyGranted'],
  ['不予公开', 'requests.denied'],
  ['无法提供', 'requests.unavailable'],
  ['不予处理', 'requests.notProcessed'],
  ['其他处理', 'requests.other'],
];

const results: readonly (readonly [name: string, column: string])[] = [
  ['结果维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'otherResult'],
  ['尚未审结', 'pending'],
];

/** Figures one after the other, each behind its name: 予以公开3件、无法提供4件. */
function listed(items: readonly (readonly [name: string, measure: Measure])[]): readonly SentencePart[] {
  return items.flatMap(([name, measure], index) => [`${index > 0 ? '、' : ''}${name}`, { measure }, '件']);
}

/** The sentence for a year in which nobody asked, in the body's own voice (我镇). */
export function noRequestsSentence({ year, voice }: Pick<SentenceSource, 'year' | 'voice'>): string {
  return `${year}年，${voice}未收到政府信息公开申请，无上年结转申请。`;
}

const requests: StandardSentence = {
  id: 'requests',
  label: '依申请公开',
  section: 'overview',
  reads: () => [received, carriedIn, ...outcomes.map(([, measure]) => measure), carriedOut],
  write: source => {
    const { year, voice } = source;
    if (source.isNone(received) && source.isNone(carriedIn)) {
      return [noRequestsSentence({ year, voice })];
    }
    const done = outcomes.filter(([, measure]) => source.isSome(measure));
    return [
      `${year}年，${voice}新收政府信息公开申请`,
      { measure: received },
      '件，上年结转',
      { measure: carriedIn },
      '件；',
      ...(done.length > 0 ? [...listed(done), '；'] : []),
      '结转下年度继续办理',
      { measure: carriedOut },
      '件。',
    ];
  },
};

/** What became of the cases of one group, where there were any. */
function resultsOf(source: SentenceSource, group: Measure): readonly SentencePart[] {
  const some = results
    .map(([name, column]) => [name, `${group}.${column}`] as const)
    .filter(([, measure]) => source.isSome(measure));
  return some.length > 0 ? ['，其中', ...listed(some)] : [];
}

const cases: StandardSentence = {
  id: 'cases',
  label: '行政复议、行政诉讼',
  section: 'overview',
  reads: () =>
    ['litigation.review', 'litigation.lawsuits'].flatMap(group => [
      group,
      ...results.map(([, column]) => `${group}.${column}`),
    ]),
  write: source => {
    const { year, voice } = source;
    if (source.isNone('litigation.review') && source.isNone('litigation.lawsuits')) {
      return [`${year}年，${voice}未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。`];
    }
    return [
      `${year}年，${voice}因政府信息公开被申请行政复议`,
      { measure: 'litigation.review' },
      '件',
      ...resultsOf(source, 'litigation.review'),
      '；被提起行政诉讼',
      { measure: 'litigation.lawsuits' },
      '件',
      ...resultsOf(source, 'litigation.lawsuits'),
      '。',
    ];
  },
};

const documentColumns = ['issued', 'made', 'repealed', 'inForce'].map(
  column => `proactive.normativeDocs.${column}`,
);

const documents: StandardSentence = {
  id: 'documents',
  label: '规范性文件',
  section: 'overview',
  reads: source => documentColumns.filter(measure => source.has(measure)),
  write: source => {
    const opening = `${source.year}年，${source.voice}`;
    // The trial format counts what was made and published, not what was repealed or is in force.
    if (source.has('proactive.normativeDocs.made')) {
      return [`${opening}制定规范性文件`, { measure: 'proactive.normativeDocs.made' }, '件。'];
    }
    return [
      `${opening}制发行政规范性文件`,
      { measure: 'proactive.normativeDocs.issued' },
      '件，废止',
      { measure: 'proactive.normativeDocs.repealed' },
      '件，现行有效',
      { measure: 'proactive.normativeDocs.inForce' },
      '件。',
    ];
  },
};

const decisions: StandardSentence = {
  id: 'decisions',
  label: '许可、处罚、强制',
  section: 'overview',
  reads: () => ['licensing', 'penalties', 'coercion'].map(row => `proactive.${row}.decisions`),
  write: ({ year, voice }) => [
    `${year}年，${voice}办理行政许可`,
    { measure: 'proactive.licensing.decisions' },
    '件，作出行政处罚',
    { measure: 'proactive.penalties.decisions' },
    '件，实施行政强制',
    { measure: 'proactive.coercion.decisions' },
    '件。',
  ],
};

const unpaid = 'requests.other.feeUnpaid';

const fees: StandardSentence = {
  id: 'fees',
  label: '信息处理费',
  section: 'others',
  reads: source => (source.has(unpaid) ? [unpaid] : []),
  // What was charged is in no table; a fee left unpaid tells only that there was a notice.
  write: source => {
    if (!source.isSome(unpaid)) return [feeSentence(source)];
    return [
      `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，${source.year}年${source.voice}` +
        '发出信息处理费收费通知【填写件数】件，总金额【填写金额】元，实际收取【填写金额】元。',
    ];
  },
};

/** Every sentence there is; `sentencesFor` leaves out those a format has no figures for. */
export const standardSentences: readonly StandardSentence[] = [requests, cases, documents, decisions, fees];

/** The sentences that can be written in a report of this source, in the order of the report. */
export function sentencesFor(source: SentenceSource): readonly StandardSentence[] {
  return standardSentences.filter(sentence => sentence.reads(source).length > 0);
}

/** The sentence with this id; undefined where there is none, e.g. one of a later program. */
export function findSentence(id: string): StandardSentence | undefined {
  return standardSentences.find(sentence => sentence.id === id);
}
