import type { ImportNote } from './import-result.ts';
import type { SourceBlock } from './source.ts';

/** What a reader found in a file, and what it has to tell of it. */
export interface SourceReading {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly ImportNote[];
}
