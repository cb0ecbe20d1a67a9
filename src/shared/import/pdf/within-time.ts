import { limits, tooLarge } from '../limits.ts';

/**
 * Waits for the library, which lets others have their turn while it works, no longer than any page of a report
 * takes on an old PC.
 * @throws ImportError where it takes longer.
 */
export async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLarge('里的部件太多')), limits.pageMilliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
