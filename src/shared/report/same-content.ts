import type { Draft } from './draft.ts';

/** Whether two drafts say the same; the time of the last save and the saves before do not make them differ. */
export function sameContent(a: Draft, b: Draft): boolean {
  return contentOf(a) === contentOf(b);
}

/** What a draft says, as one string to compare with another's. */
export function contentOf({
  updatedAt: _time,
  lineage: _saves,
  ...content
}: Omit<Draft, 'schema'> & { readonly schema: number }): string {
  return JSON.stringify(content);
}
