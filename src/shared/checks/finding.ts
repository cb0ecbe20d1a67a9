import type { CellId, TextId } from '../formats/types.ts';
import type { Rule, RuleId } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';

export type { Severity } from '../rules/rule.ts';

/** A place in a text: UTF-16 offsets into `texts[section]`, end exclusive. */
export interface TextPlace {
  readonly section: TextId;
  readonly start: number;
  readonly end: number;
}

/** A sentence of the program's own that a repair writes; the room of writing has its words. */
export interface SentencePlace extends TextPlace {
  /** `noFees`: no fee was charged; `nothingElse`: there is nothing to report. */
  readonly says: 'noFees' | 'nothingElse';
  /** It begins a paragraph behind the words before it. */
  readonly ownParagraph?: true;
}

/** A repair that one click makes. */
export interface Fix {
  /** On the button, e.g. 改为 4. */
  readonly label: string;
  /** New texts of cells; an empty one makes a total automatic again. */
  readonly cells?: Readonly<Record<CellId, string>>;
  /** New words in place of a stretch of a text. */
  readonly text?: TextPlace & { readonly replacement: string };
  /** The year whose official format the report is changed over to. */
  readonly formatOf?: number;
  /** A sentence in place of a stretch of a text. */
  readonly sentence?: SentencePlace;
}

/** Something a check found. The message is Chinese, names the place as printed, and says what to do. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** Every cell the rule reads, the likeliest culprit first; empty for findings about words only. */
  readonly cells: readonly CellId[];
  readonly text?: TextPlace;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: Fix;
  /** A second way to repair it, where the mistake may be on either side. */
  readonly otherFix?: Fix;
  /** Somebody looked into it and found it right (已核实), for this reason; see text/acknowledgements.ts. */
  readonly acknowledged?: { readonly reason: string };
}

/** The severities a rule's findings may have: its own, and those it names for other cases. */
export type SeverityOf<R extends Rule> = Severity &
  (R['severity'] | (R extends { readonly also: infer Other } ? keyof Other : never));

/** A finding under a rule, of the rule's severity unless this is a case of another one. */
export function finding<R extends Rule>(
  rule: R,
  found: Omit<Finding, 'rule' | 'severity'> & { readonly severity?: SeverityOf<R> },
): Finding {
  return { rule: rule.id, severity: rule.severity, ...found };
}
