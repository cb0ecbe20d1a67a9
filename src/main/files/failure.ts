import type { Failure } from '../../shared/desktop-api.ts';
import { FileError } from './file-error.ts';

/** A Failure in the given words. */
export function failure(message: string): Failure {
  return { kind: 'failed', message };
}

/** An error in words for the user: a FileError has its own, anything else gets `otherwise`. */
export function failureOf(error: unknown, otherwise: string): Failure {
  return failure(error instanceof FileError ? error.message : otherwise);
}
