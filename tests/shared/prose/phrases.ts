import { readFileSync } from 'node:fs';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { readStatements } from '../../../src/shared/prose/read-statements.ts';
import type { Statement } from '../../../src/shared/prose/statement.ts';
import { splitText } from '../../../src/shared/prose/text/split-text.ts';
import { formatDecimal } from '../../../src/shared/report/decimal.ts';

/** The rows of a fixture below its head, without empty ones. */
export function fixtureRows(name: string): readonly (readonly string[])[] {
  const file = new URL(`../../fixtures/phrases/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t'));
}

/** The year that the phrases of the fixtures are reports for. */
function fixtureYear(format: string): number {
  return format === '2019' ? 2020 : 2024;
}

/** What a phrase states, in the fixtures' notation: `cell=value`, `cell+5`, `cell-20%`, `cell=4@2023`. */
export function statedBy(phrase: string, format = '2021', year = fixtureYear(format)): readonly string[] {
  const text = splitText('overview', phrase);
  return readStatements(text, { format: formatById(format), year }).map(statement =>
    inWords(statement, year),
  );
}

function inWords(statement: Statement, year: number): string {
  if (statement.kind === 'change') {
    const sign = statement.direction === 'more' ? '+' : '-';
    return `${statement.measure}${sign}${formatDecimal(statement.amount)}${statement.unit === 'percent' ? '%' : ''}`;
  }
  const other = statement.year === year ? '' : `@${statement.year}`;
  return `${statement.measure}=${formatDecimal(statement.value)}${other}`;
}
