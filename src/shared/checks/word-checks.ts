import type { Check } from './context.ts';
import { missingTexts } from './missing-texts.ts';
import { textChecks } from './text/text-checks.ts';
import { unpaidFees } from './unpaid-fees.ts';

/** Families that read the texts: run after a pause in typing, and loaded only then. */
export const wordChecks: readonly Check[] = [missingTexts, ...textChecks, unpaidFees];
