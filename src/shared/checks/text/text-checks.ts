import { readTexts, splitTexts } from '../../prose/report-texts.ts';
import type { Check } from '../context.ts';
import { checkFeeStatement } from './content/fee-statement.ts';
import { checkIntroduction } from './content/introduction.ts';
import { checkLength } from './content/length.ts';
import { checkTopics } from './content/topics.ts';
import { checkFigures } from './figures/figure-findings.ts';
import { checkDuplicates } from './leftovers/duplicates.ts';
import { checkPlaceholders } from './leftovers/placeholders.ts';
import { checkPrintedTwice } from './leftovers/printed-twice.ts';
import { checkPromises } from './leftovers/promises.ts';
import { checkRepeated } from './leftovers/repeated.ts';
import { checkUnitNames } from './leftovers/unit-names.ts';
import { checkYears } from './leftovers/years.ts';
import { checkPersonalData } from './review/personal-data.ts';
import { checkSecrecy } from './review/secrecy.ts';
import type { TextCheck } from './text-check.ts';
import { checkBasis } from './wording/basis.ts';
import { checkDates } from './wording/dates.ts';
import { checkExtraChapters } from './wording/extra-chapters.ts';
import { checkGrowth } from './wording/growth.ts';
import { checkNumberOfParts } from './wording/number-of-parts.ts';
import { checkNumbering } from './wording/numbering.ts';
import { checkPunctuation } from './wording/punctuation.ts';
import { checkSums } from './wording/sums.ts';
import { checkWording } from './wording/wording.ts';

/** Families of rules about what the texts say: against the tables, what they must say, what must not be published. */
const families: readonly TextCheck[] = [
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
  checkPrintedTwice,
  checkPromises,
  checkPersonalData,
  checkSecrecy,
  checkBasis,
  checkDates,
  checkWording,
  checkSums,
  checkGrowth,
  checkPunctuation,
  checkNumbering,
  checkExtraChapters,
  checkNumberOfParts,
];

/** Every check of the texts; these are read once for all of them. */
const checkTexts: Check = context => {
  const read = {
    ...context,
    texts: readTexts(context),
    lastTexts: context.last ? splitTexts(context.last) : [],
  };
  return families.flatMap(check => check(read));
};

export const textChecks: readonly Check[] = [checkTexts];
