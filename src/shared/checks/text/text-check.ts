import type { ReadText } from '../../prose/report-texts.ts';
import type { SplitText } from '../../prose/text/split-text.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';

/** What every check of the texts reads: the report, and its texts read once for all of them. */
export interface TextContext extends CheckContext {
  /** The texts that say something, in printed order, with what they state. */
  readonly texts: readonly ReadText[];
  /** Those of last year's report; none where there is no such report. */
  readonly lastTexts: readonly SplitText[];
}

/** A family of rules about the texts. It is pure and finds things in the order of the printed report. */
export type TextCheck = (context: TextContext) => readonly Finding[];
