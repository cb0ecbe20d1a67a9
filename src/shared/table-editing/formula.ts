import { add, type Decimal, decimalOf, formatDecimal, negate, zero } from '../report/decimal.ts';
import { narrowCell } from '../report/figures.ts';

/** Nobody writes a longer one into a cell. */
const longest = 200;

const formula = /^=\s*([+-]?)(\d+(?:\.\d+)?(?:\s*[-+*]\s*\d+(?:\.\d+)?)*)$/;

/**
 * What a sum typed into a cell comes to, exactly: =3+4 is 7, =2*3-1 is 5. Undefined for everything else, which
 * stays as it was typed.
 */
export function computeFormula(typed: string): string | undefined {
  const text = narrowCell(typed).replace(/[×＊]/g, '*');
  const match = text.length > longest ? null : formula.exec(text);
  if (!match) return undefined;
  const [, sign = '', body = ''] = match;
  const terms = `${sign || '+'}${body}`.replace(/\s/g, '').match(/[-+][^-+]+/g) ?? [];
  return formatDecimal(terms.map(termOf).reduce(add, zero));
}

/** A signed product of plain figures. */
function termOf(term: string): Decimal {
  const product = term.slice(1).split('*').map(decimalOf).reduce(multiply);
  return term.startsWith('-') ? negate(product) : product;
}

function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, decimals: a.decimals + b.decimals };
}
