import { zipEntries } from '../zip/zip-directory.ts';
import { readXml, related } from './word-package.ts';

/** The names under which a review copy says which draft it is of; Word shows no property that begins with `_`. */
export const draftProperties = { id: '_NianbaoDraft', content: '_NianbaoContent' } as const;

/** What a review copy says of where it comes from; empty where the file is none, or lost it on the way. */
export interface DraftOrigin {
  /** The draft's id. */
  readonly id?: string;
  /** The mark of what it said then; see report/content-mark.ts. */
  readonly content?: string;
}

/**
 * The hidden properties of a Word file.
 * @throws ImportError where the file is damaged.
 */
export function readOrigin(bytes: Uint8Array): DraftOrigin {
  const entries = zipEntries(bytes);
  const entry = entries.get(related(bytes, entries, '', 'custom-properties') ?? 'docProps/custom.xml');
  if (!entry) return {};
  const found = new Map<string, string>();
  let name = '';
  readXml(bytes, entry, {
    open(element, attributes) {
      if (element === 'property') name = attributes.name ?? '';
    },
    close() {},
    text(words) {
      found.set(name, (found.get(name) ?? '') + words);
    },
  });
  const id = found.get(draftProperties.id)?.trim();
  const content = found.get(draftProperties.content)?.trim();
  return { ...(id ? { id } : {}), ...(content ? { content } : {}) };
}
