import fc from 'fast-check';
import { fixtureRows } from './phrases.ts';

/** Every phrase of the fixtures; line breaks in them are written `\n`. */
const everyPhrase: readonly string[] = ['given.tsv', 'figures.tsv', 'not-figures.tsv'].flatMap(name =>
  fixtureRows(name).map(row => (name === 'given.tsv' ? row[0] : row[1]) ?? ''),
);

const scraps = [
  ...'，。、；：（）《》“”〔〕\n 　%0１一十件起条未无申请复议的年月日镇乡局',
  '2023年',
  '我局',
  '较上年减少',
  '分别为',
];

/** Texts of anything: any UTF-16 units, lone surrogates included, real phrases, and scraps of the grammar. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map(units => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...everyPhrase, ...scraps), { maxLength: 30 }).map(parts => parts.join('')),
);

/** The clauses of the phrases, by themselves. */
const clauses = [...new Set(everyPhrase.flatMap(phrase => phrase.split(/[，；。]|\\n/)))].filter(
  clause => clause.length > 1,
);

/** Paragraphs of sentences that end in a full stop, put together from clauses of real ones: none is a heading. */
export const anyParagraph: fc.Arbitrary<string> = fc
  .array(
    fc
      .array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 5 })
      .map(parts => `${parts.join('，')}。`),
    { minLength: 1, maxLength: 4 },
  )
  .map(sentences => sentences.join(''));
