import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/shared/formats/registry.ts';
import { readStatements } from '../../../src/shared/prose/read-statements.ts';
import type { Statement } from '../../../src/shared/prose/statement.ts';
import { splitText } from '../../../src/shared/prose/text/split-text.ts';
import { beginsNumbered } from '../../../src/shared/prose/words/headings.ts';
import { cellsOfMeasure } from '../../../src/shared/report/measures.ts';
import { anyParagraph, anyText } from './arbitrary-prose.ts';

const anyFormat = fc.constantFrom(...formats);

function read(text: string, format = formats[0]!): readonly Statement[] {
  return readStatements(splitText('overview', text), { format, year: 2024 });
}

/** The statements of a text that stands `by` characters further down in another one. */
function moved(statements: readonly Statement[], by: number): readonly Statement[] {
  const move = ({ start, end }: { start: number; end: number }) => ({ start: start + by, end: end + by });
  return statements.map(statement => {
    const places = { place: move(statement.place), phrase: move(statement.phrase) };
    if (statement.kind === 'change' || statement.said.by === 'implication')
      return { ...statement, ...places };
    const { said } = statement;
    return said.by === 'number'
      ? { ...statement, ...places, said: { ...said, numeral: move(said.numeral) } }
      : { ...statement, ...places, said: { ...said, verb: move(said.verb) } };
  });
}

describe('whatever is written', () => {
  test('every statement is about cells of the format and lies inside the text', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        for (const { measure, cells, place, phrase } of read(text, format)) {
          expect(cells.length).toBeGreaterThan(0);
          expect(cellsOfMeasure(format, measure)).toEqual(cells);
          for (const { start, end } of [place, phrase]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(phrase.start).toBeLessThanOrEqual(place.start);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a text says the same whatever was read before it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyFormat, (text, other, format) => {
        const first = read(text, format);
        read(other, format);
        expect(read(text, format)).toEqual(first);
      }),
    );
  });
});

describe('paragraphs', () => {
  test('say together what each says by itself', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { minLength: 2, maxLength: 5 }), anyFormat, (paragraphs, format) => {
        const apart = paragraphs.flatMap((paragraph, index) =>
          moved(read(paragraph, format), paragraphs.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)),
        );
        expect(read(paragraphs.join('\n'), format)).toEqual(apart);
      }),
      { numRuns: 300 },
    );
  });

  test('below a heading say what they say right below it', () => {
    const headings = ['（二）依申请公开', '2.行政复议、行政诉讼情况', '（一）主动公开', '规范性文件'];
    // A line that begins with 3件 goes on with the line above it, and （三） begins a matter of its own.
    const ownLine = anyParagraph.filter(
      paragraph => !/^[\d０-９]/.test(paragraph) && !beginsNumbered(paragraph),
    );
    fc.assert(
      fc.property(fc.constantFrom(...headings), ownLine, ownLine, (heading, between, paragraph) => {
        const near = read(`${heading}\n${paragraph}`);
        const far = read(`${heading}\n${between}\n${paragraph}`);
        const above = moved(near, between.length + 1);
        expect(above.length === 0 ? [] : far.slice(-above.length)).toEqual(above);
      }),
      { numRuns: 300 },
    );
  });

  test('hear a heading, and nothing above one of their own', () => {
    const states = (text: string) => read(text).map(({ measure }) => measure);
    expect(states('（二）依申请公开\n全年共收到3件。')).toEqual(['requests.newReceived']);
    expect(states('（二）依申请公开\n（三）培训\n全年共收到3件。')).toEqual([]);
    expect(states('共收到政府信息公开申请2件。\n全年共办结3件。')).toEqual(['requests.newReceived']);
  });
});
