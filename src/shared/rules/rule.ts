/** `error`: must be put right before publishing; `warning`: very likely wrong; `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** The gravest first. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Which cells a finding marks in the tables. Words it points at are underlined whatever it marks.
 * - `allCells`: every cell it names;
 * - `firstCell`: the likeliest culprit; marking all that a balance reads would hide which one to look at;
 * - `words`: no cell, only the words it points at;
 * - `none`: nothing; a blank is visible as a blank.
 */
export type Marks = 'allCells' | 'firstCell' | 'words' | 'none';

/** What is known of a rule, whatever it finds. The Chinese in it is what people read in the list of rules. */
export interface RuleFacts {
  readonly severity: Severity;
  /** Other severities that its findings have, each with the case. */
  readonly also?: { readonly [other in Severity]?: string };
  /** What is asked, in a few words. */
  readonly title: string;
  /** 文号 and clause of what asks it; 办理经验 where nothing of that kind does. */
  readonly basis: string;
  /** Its findings mean “not filled in yet”, not “wrong”. */
  readonly unfilled?: true;
  readonly marks: Marks;
  /** Its findings stand at the end of the report, where the date is. */
  readonly atEnd?: true;
}

/** The facts of a family of rules by name, each with its id: the family's name and its own. */
export type Family<Name extends string, Facts extends Readonly<Record<string, RuleFacts>>> = {
  readonly [Key in keyof Facts & string]: Facts[Key] & { readonly id: `${Name}.${Key}` };
};

/** Gathers a family of rules. Ids are kept in drafts (已核实): a rule is never renamed. */
export function family<const Name extends string, const Facts extends Readonly<Record<string, RuleFacts>>>(
  name: Name,
  facts: Facts,
): Family<Name, Facts> {
  const entries = Object.entries(facts).map(([key, rule]) => [key, { id: `${name}.${key}`, ...rule }]);
  return Object.fromEntries(entries) as Family<Name, Facts>;
}
