import { latestYear } from '../../shared/report/draft.ts';
import { CliError } from './cli-error.ts';

/**
 * A year that drafts can be for; readDraft would refuse any other.
 * @throws CliError where it is none.
 */
export function yearOf(typed: string): number {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (year >= 2008 && year <= latestYear) return year;
  throw new CliError(`年度“${typed}”不对：请写 2008 到 ${latestYear} 之间的四位数，如 2025。`);
}
