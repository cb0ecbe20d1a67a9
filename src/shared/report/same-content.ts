import type { Draft } from './draft.ts';

/** Whether two drafts say the same; the time of the last save does not make them differ. */
export function sameContent(a: Draft, b: Draft): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ updatedAt: _time, ...content }: Draft): string {
  return JSON.stringify(content);
}
