import type { TextId } from '../declaration/ids.ts';
import type { DeclaredPart, SentenceDeclaration } from '../declaration/sentences.ts';
import type { Measure } from '../declaration/words.ts';

/** The text in which a report tells what its tables count. */
const overview: TextId = 'overview';

const received = 'requests.newReceived';
const carriedIn = 'requests.carriedIn';
const carriedOut = 'requests.carriedOut';

/** The outcomes as a sentence names them, in the order of the table. */
const outcomes: readonly { readonly name: string; readonly measure: Measure }[] = [
  { name: '予以公开', measure: 'requests.granted' },
  { name: '部分公开', measure: 'requests.partiallyGranted' },
  { name: '不予公开', measure: 'requests.denied' },
  { name: '无法提供', measure: 'requests.unavailable' },
  { name: '不予处理', measure: 'requests.notProcessed' },
  { name: '其他处理', measure: 'requests.other' },
];

const requests: SentenceDeclaration = {
  id: 'requests',
  label: '依申请公开',
  section: overview,
  reads: [received, carriedIn, ...outcomes.map(({ measure }) => measure), carriedOut],
  wordings: [
    {
      whenNone: [received, carriedIn],
      parts: ['{year}年，{voice}未收到政府信息公开申请，无上年结转申请。'],
    },
    {
      parts: [
        '{year}年，{voice}新收政府信息公开申请',
        { measure: received },
        '件，上年结转',
        { measure: carriedIn },
        '件；',
        { some: outcomes, after: '；' },
        '结转下年度继续办理',
        { measure: carriedOut },
        '件。',
      ],
    },
  ],
};

/** What can become of the cases of one group. */
function resultsOf(group: Measure): readonly { readonly name: string; readonly measure: Measure }[] {
  return [
    { name: '结果维持', measure: `${group}.upheld` },
    { name: '结果纠正', measure: `${group}.corrected` },
    { name: '其他结果', measure: `${group}.otherResult` },
    { name: '尚未审结', measure: `${group}.pending` },
  ];
}

const reviews = 'litigation.review';
const lawsuits = 'litigation.lawsuits';

/** The figure of a group, and what became of its cases where there were any. */
function told(group: Measure): readonly DeclaredPart[] {
  return [{ measure: group }, '件', { some: resultsOf(group), before: '，其中' }];
}

const cases: SentenceDeclaration = {
  id: 'cases',
  label: '行政复议、行政诉讼',
  section: overview,
  reads: [reviews, lawsuits].flatMap(group => [group, ...resultsOf(group).map(({ measure }) => measure)]),
  wordings: [
    {
      whenNone: [reviews, lawsuits],
      parts: ['{year}年，{voice}未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。'],
    },
    {
      parts: [
        '{year}年，{voice}因政府信息公开被申请行政复议',
        ...told(reviews),
        '；被提起行政诉讼',
        ...told(lawsuits),
        '。',
      ],
    },
  ],
};

const licensing = 'proactive.licensing.decisions';
const penalties = 'proactive.penalties.decisions';
const coercion = 'proactive.coercion.decisions';

const decisions: SentenceDeclaration = {
  id: 'decisions',
  label: '许可、处罚、强制',
  section: overview,
  reads: [licensing, penalties, coercion],
  wordings: [
    {
      parts: [
        '{year}年，{voice}办理行政许可',
        { measure: licensing },
        '件，作出行政处罚',
        { measure: penalties },
        '件，实施行政强制',
        { measure: coercion },
        '件。',
      ],
    },
  ],
};

/** The sentences of both official formats, with what each says of documents. */
export function sentencesWith(
  documents: Pick<SentenceDeclaration, 'reads' | 'wordings'>,
): readonly SentenceDeclaration[] {
  return [
    requests,
    cases,
    { id: 'documents', label: '规范性文件', section: overview, ...documents },
    decisions,
  ];
}
