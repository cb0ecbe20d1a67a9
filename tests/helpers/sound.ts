import { isFailure } from '../../src/shared/failure.ts';

/** What a read gave; a test that expects it to work stops where it did not. */
export function sound<Answer>(answer: Answer): Exclude<Answer, { readonly kind: 'failed' }> {
  if (isFailure(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<Answer, { readonly kind: 'failed' }>;
}
