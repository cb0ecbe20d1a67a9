import type { Failure } from './desktop-api.ts';

/** Whether something answered that it did not work; its message can be shown as it stands. */
export function isFailure<Answer>(answer: Answer): answer is Extract<Answer, Failure> {
  return typeof answer === 'object' && answer !== null && (answer as { kind?: unknown }).kind === 'failed';
}
