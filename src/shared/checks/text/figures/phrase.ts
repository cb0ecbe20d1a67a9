import type { Action, Subject, Token } from './token.ts';

/** What a stretch of words says, whatever their order. */
export interface Phrase {
  readonly subjects: readonly Subject[];
  /** 申请 alone. */
  readonly weakRequest: boolean;
  /** 信息公开 is named, so that 申请 alone is one for information. */
  readonly namesDisclosure: boolean;
  /** 事项, 项目: kinds of things are counted, not the things done. */
  readonly namesItems: boolean;
  readonly actions: readonly Action[];
  readonly outcomes: readonly string[];
  readonly columns: readonly string[];
  readonly kinds: ReadonlySet<Token['kind']>;
  readonly direction?: 'more' | 'less';
  readonly comparedWith?: number;
  readonly tokens: readonly Token[];
}

/** Why a walk over words stopped. */
export type Barrier = 'unknown' | 'boundary' | 'number' | 'end';

export interface Walk {
  readonly phrase: Phrase;
  readonly barrier: Barrier;
}

/** Sums up what a stretch of tokens says. */
export function phraseOf(tokens: readonly Token[], text: string): Phrase {
  const subjects: Subject[] = [];
  const actions: Action[] = [];
  const outcomes: string[] = [];
  const columns: string[] = [];
  const kinds = new Set<Token['kind']>();
  let namesDisclosure = false;
  let namesItems = false;
  let direction: 'more' | 'less' | undefined;
  let comparedWith: number | undefined;
  for (const token of tokens) {
    kinds.add(token.kind);
    if (token.kind === 'subject') subjects.push(token.subject);
    else if (token.kind === 'action') actions.push(token.action);
    else if (token.kind === 'outcome') outcomes.push(token.row);
    else if (token.kind === 'column') columns.push(token.column);
    else if (token.kind === 'direction') direction = token.direction;
    else if (token.kind === 'comparison') comparedWith = token.year;
    else if (token.kind === 'filler') {
      const word = text.slice(token.start, token.end);
      namesDisclosure ||= word.includes('公开');
      namesItems ||= word === '事项' || word === '项目';
    }
  }
  return {
    subjects,
    weakRequest: kinds.has('weakRequest'),
    namesDisclosure,
    namesItems,
    actions,
    outcomes,
    columns,
    kinds,
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

/**
 * The known words right before the token at `index`, back to the nearest unknown word, number or end of
 * clause, and not beyond the token at `readTo`. A bracket is stepped over: 申请（含网上申请）5件.
 */
export function walkLeft(tokens: readonly Token[], index: number, text: string, readTo = -1): Walk {
  let at = index - 1;
  const words: Token[] = [];
  let barrier: Barrier = 'end';
  while (at >= 0) {
    const token = tokens[at];
    if (!token) break;
    if (at <= readTo) {
      barrier = 'number';
      break;
    }
    if (token.kind === 'boundary' && token.mark === 'closes') {
      at = openingOf(tokens, at) - 1;
      continue;
    }
    if (token.kind === 'boundary' && token.mark === 'colon') {
      at -= 1;
      continue;
    }
    if (token.kind === 'boundary' || token.kind === 'unknown' || token.kind === 'number') {
      barrier = token.kind;
      break;
    }
    words.unshift(token);
    at -= 1;
  }
  return { phrase: phraseOf(words, text), barrier };
}

/** The known words right after the token at `index`, up to the nearest unknown word, 、, number or end of clause. */
export function walkRight(tokens: readonly Token[], index: number, text: string): Walk {
  const words: Token[] = [];
  let barrier: Barrier = 'end';
  for (const token of tokens.slice(index + 1)) {
    if (token.kind === 'boundary' || token.kind === 'coordinator') {
      barrier = 'boundary';
      break;
    }
    if (token.kind === 'unknown' || token.kind === 'number') {
      barrier = token.kind;
      break;
    }
    words.push(token);
  }
  return { phrase: phraseOf(words, text), barrier };
}

/** Where the bracket that closes at `closing` opens. */
export function openingOf(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'boundary' && token.mark === 'opens') return at;
  }
  return 0;
}
