import type { CellId, TextId } from '../formats/types.ts';

/** `error`: must be put right before publishing; `warning`: very likely wrong; `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** A place in a text: UTF-16 offsets into `texts[section]`, end exclusive. */
export interface TextPlace {
  readonly section: TextId;
  readonly start: number;
  readonly end: number;
}

/** A repair that one click makes. */
export interface Fix {
  /** On the button, e.g. 改为 4. */
  readonly label: string;
  /** New texts of cells; an empty one makes a total automatic again. */
  readonly cells?: Readonly<Record<CellId, string>>;
  /** New words in place of a stretch of a text. */
  readonly text?: TextPlace & { readonly replacement: string };
}

/** Something a check found. The message is Chinese, names the place as printed, and says what to do. */
export interface Finding {
  readonly rule: string;
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
