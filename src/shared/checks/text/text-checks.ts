import type { Check } from '../context.ts';
import { checkFeeStatement } from './content/fee-statement.ts';
import { checkIntroduction } from './content/introduction.ts';
import { checkLength } from './content/length.ts';
import { checkTopics } from './content/topics.ts';
import { checkFigures } from './figures/figure-findings.ts';
import { checkDuplicates } from './leftovers/duplicates.ts';
import { checkPlaceholders } from './leftovers/placeholders.ts';
import { checkPromises } from './leftovers/promises.ts';
import { checkRepeated } from './leftovers/repeated.ts';
import { checkUnitNames } from './leftovers/unit-names.ts';
import { checkYears } from './leftovers/years.ts';
import { checkPersonalData } from './review/personal-data.ts';
import { checkSecrecy } from './review/secrecy.ts';

/** Every check of the texts: what they say against the tables, what they must say, and what must not be published. */
export const textChecks: readonly Check[] = [
  checkFigures,
  checkTopics,
  checkFeeStatement,
  checkLength,
  checkIntroduction,
  checkYears,
  checkUnitNames,
  checkPlaceholders,
  checkRepeated,
  checkDuplicates,
  checkPromises,
  checkPersonalData,
  checkSecrecy,
];
