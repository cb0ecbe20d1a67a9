import * as z from 'zod/mini';
import { fixedRules } from '../../rules/registry.ts';

/** The form of a declared format in a file. Nothing that it does not name is let in: a file is data, never code. */

const id = z.string().check(z.regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/), z.maxLength(80));
const words = z.string().check(z.maxLength(2_000));
/** An address of cells, or a measure: ids, stars, and `+` between measures. */
const address = z.string().check(z.regex(/^[\w.*+-]+$/), z.maxLength(300));
const columnAddress = z.string().check(z.regex(/^[\w.*-]+\.[A-Za-z][\w-]*$/), z.maxLength(300));
const yes = z.optional(z.literal(true));
const aliases = z.optional(z.array(words).check(z.maxLength(20)));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(300));

const column = z.strictObject({
  id,
  label: words,
  aliases,
  kind: z.optional(z.enum(['count', 'change', 'amount'])),
  printedDecimals: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  total: yes,
});
const row = z.strictObject({ id, label: words, aliases, short: z.optional(words), total: yes });

/** Headings over headings, as deep as any printed table. */
function headings<Leaf extends z.ZodMiniType>(leaf: Leaf, depth = 5): z.ZodMiniType {
  if (depth === 0) return list(leaf);
  const group = z.strictObject({ label: words, aliases, children: headings(leaf, depth - 1) });
  return list(z.union([leaf, group]));
}

const widths = z
  .array(z.int().check(z.minimum(50), z.maximum(20_000)))
  .check(z.minLength(1), z.maxLength(60));
const band = z.strictObject({
  heading: words,
  columns: list(column).check(z.minLength(1)),
  rows: list(row).check(z.minLength(1)),
});
const table = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('bands'), id, widths, rowsTitle: words, bands: list(band) }),
  z.strictObject({
    shape: z.literal('matrix'),
    id,
    widths,
    corner: z.optional(words),
    unit: z.optional(words),
    columns: headings(column),
    rows: z.optional(headings(row)),
  }),
]);

const section = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    id,
    heading: words,
    aliases,
    short: words,
    topics: list(words),
    statements: z.optional(z.array(z.literal('fees'))),
    prompt: words,
    length: z.optional(z.strictObject({ asked: count, tolerated: count })),
    carriedOver: yes,
    answersLastYear: yes,
    nothing: z.optional(z.strictObject({ says: z.enum(['noFees', 'nothingElse']), words })),
  }),
  z.strictObject({ kind: z.literal('table'), id, heading: words, aliases, short: words }),
]);

/** A rule that findings of a format come under: one of those the program has. */
const ruleOf = (family: 'continuity' | 'plausible') =>
  z.string().check(z.refine(rule => fixedRules[family].some(known => known.id === rule)));

const subject = z.strictObject({
  role: z.enum(['request', 'case', 'documents', 'decisions', 'fees', 'purchases', 'elsewhere']),
  measure: address,
  count: z.optional(id),
  money: z.optional(id),
  words,
});
const action = z.enum([
  ...([
    'receive',
    'accept',
    'carryIn',
    'carryOut',
    'carry',
    'handle',
    'inProgress',
    'issue',
    'repeal',
    'expire',
    'inForce',
  ] as const),
  ...(['upheld', 'corrected', 'win', 'lose', 'otherResult', 'pending', 'publish'] as const),
]);
const tableWords = z.strictObject({
  subjects: list(subject),
  verbs: list(
    z.strictObject({
      action,
      measures: list(address),
      alternatives: z.optional(list(address)),
      words: z.optional(words),
    }),
  ),
  rows: z.optional(z.record(address, words)),
  columns: z.optional(z.record(columnAddress, words)),
});

const help = z.strictObject({
  counts: words,
  clauses: list(words),
  basisNote: z.optional(words),
  mistakes: list(words),
});
const leads = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('question'), question: id }),
  z.strictObject({ to: z.literal('row'), row: id }),
]);
const choice = z.strictObject({ label: words, hint: z.optional(words), leads });
const question = z.strictObject({ ask: words, note: z.optional(words), choices: list(choice) });

const part = z.union([
  words,
  z.strictObject({ measure: address }),
  z.strictObject({
    some: list(z.strictObject({ name: words, measure: address })),
    before: z.optional(words),
    after: z.optional(words),
  }),
]);
const sentence = z.strictObject({
  id,
  label: words,
  section: id,
  reads: list(address),
  wordings: list(
    z.strictObject({
      whenNone: z.optional(list(address)),
      whenSome: z.optional(list(address)),
      parts: list(part),
    }),
  ),
});

const documentCells = z.strictObject({
  begun: address,
  ended: z.optional(address),
  valid: z.optional(address),
});
const roles = z.strictObject({
  requests: z.optional(
    z.strictObject({
      table: id,
      received: id,
      carriedIn: id,
      stillOpen: z.optional(id),
      handled: z.optional(id),
      all: id,
      none: z.strictObject({ sentence: id, formerly: list(words), topic: words }),
    }),
  ),
  disputes: z.optional(z.strictObject({ table: id, groups: z.optional(list(id)), pending: z.optional(id) })),
  documents: z.optional(z.strictObject({ regulation: documentCells, normative: documentCells })),
  unpaidFees: z.optional(z.strictObject({ cell: address, text: id })),
});

/** A declared format, field by field as types.ts has it. */
export const formatSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  name: words.check(z.minLength(1)),
  issuer: z.optional(words.check(z.minLength(1))),
  issuedAs: words.check(z.minLength(1)),
  edition: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  years: z.strictObject({
    from: z.int().check(z.minimum(2008), z.maximum(2100)),
    to: z.optional(z.int().check(z.minimum(2008), z.maximum(2100))),
  }),
  sections: list(section).check(z.minLength(1)),
  tables: list(table),
  balances: list(z.strictObject({ left: list(address), right: list(address) })),
  bounds: list(
    z.strictObject({ rule: ruleOf('plausible'), small: list(address), large: list(address), reason: words }),
  ),
  continuity: list(
    z.strictObject({
      rule: ruleOf('continuity'),
      acrossFormats: z.boolean(),
      target: address,
      terms: list(
        z.strictObject({
          sign: z.union([z.literal(1), z.literal(-1)]),
          year: z.enum(['this', 'last']),
          cell: address,
        }),
      ),
    }),
  ),
  succeeds: z.optional(
    z.strictObject({
      from: words,
      differs: words,
      moved: list(z.strictObject({ from: address, to: list(address) })),
      gone: list(address),
    }),
  ),
  roles,
  sums: z.strictObject({ groups: z.record(address, list(address)), columns: z.record(id, list(id)) }),
  words: list(tableWords),
  help: z.record(id, z.record(z.string(), help)),
  questions: z.optional(z.strictObject({ table: id, first: id, questions: z.record(id, question) })),
  sentences: list(sentence),
});
