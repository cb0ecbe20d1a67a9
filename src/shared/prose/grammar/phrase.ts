import type { Measure } from '../../report/measures.ts';
import type { Token } from '../tokens/token.ts';
import type { Action, Subject } from '../words/meaning.ts';

/** What a stretch of words says, whatever their order. */
export interface Phrase {
  readonly subjects: readonly Subject[];
  /** 申请 alone. */
  readonly weakRequest: boolean;
  /** What 申请 alone may stand for. */
  readonly requests?: Subject;
  /** 信息公开 is named, so that 申请 alone is one for information. */
  readonly namesDisclosure: boolean;
  /** 事项, 项目: kinds of things are counted, not the things done. */
  readonly namesItems: boolean;
  /** 处理决定: what was done about them is counted. */
  readonly namesDecisions: boolean;
  /** 等情形: what is named before is one of several. */
  readonly namesExamples: boolean;
  /** 办结率100%. */
  readonly saysAllAnswered: boolean;
  readonly actions: readonly Action[];
  readonly outcomes: readonly Measure[];
  readonly columns: readonly string[];
  readonly kinds: ReadonlySet<Token['kind']>;
  readonly direction?: 'more' | 'less';
  readonly comparedWith?: number;
  readonly tokens: readonly Token[];
}

/** Sums up what a stretch of tokens says. */
export function phraseOf(tokens: readonly Token[]): Phrase {
  const subjects: Subject[] = [];
  const actions: Action[] = [];
  const outcomes: Measure[] = [];
  const columns: string[] = [];
  const kinds = new Set<Token['kind']>();
  let requests: Subject | undefined;
  let namesDisclosure = false;
  let namesItems = false;
  let namesDecisions = false;
  let namesExamples = false;
  let saysAllAnswered = false;
  let direction: 'more' | 'less' | undefined;
  let comparedWith: number | undefined;
  for (const token of tokens) {
    kinds.add(token.kind);
    if (token.kind === 'subject') subjects.push(token.subject);
    else if (token.kind === 'action') actions.push(token.action);
    else if (token.kind === 'outcome') outcomes.push(token.measure);
    else if (token.kind === 'column') columns.push(token.column);
    else if (token.kind === 'weakRequest') requests = token.subject;
    else if (token.kind === 'direction') direction = token.direction;
    else if (token.kind === 'comparison') comparedWith = token.year;
    else if (token.kind === 'filler') {
      namesDisclosure ||= token.says === 'disclosure' || token.says === 'work';
      namesItems ||= token.says === 'items';
      namesDecisions ||= token.says === 'decision';
      namesExamples ||= token.says === 'examples';
      saysAllAnswered ||= token.says === 'allAnswered';
    }
  }
  return {
    subjects,
    weakRequest: kinds.has('weakRequest'),
    namesDisclosure,
    namesItems,
    namesDecisions,
    namesExamples,
    saysAllAnswered,
    actions,
    outcomes,
    columns,
    kinds,
    ...(requests ? { requests } : {}),
    ...(direction ? { direction } : {}),
    ...(comparedWith === undefined ? {} : { comparedWith }),
    tokens,
  };
}

/** Whether the phrase names anything the tables count. */
export function saysSomething(phrase: Phrase): boolean {
  return (
    phrase.subjects.length > 0 ||
    phrase.actions.length > 0 ||
    phrase.outcomes.length > 0 ||
    phrase.columns.length > 0 ||
    phrase.weakRequest
  );
}
