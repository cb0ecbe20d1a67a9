/**
 * Does something with local storage, which may be full or switched off, or hold what is no note; undefined then: what
 * was stored before is safe without it.
 */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
