/** A chapter of the manual: what stands under one second-level heading. */
export interface Chapter {
  /** The heading's own words: they are unique, and links name them (`#看懂核对结果`). */
  readonly id: string;
  /** Markdown, without the heading. */
  readonly text: string;
}

/** The chapters of a Markdown text in their order; what stands before the first `## ` is not in any. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map(part => {
      const [heading = '', ...lines] = part.split('\n');
      return { id: heading.trim(), text: lines.join('\n').trim() };
    });
}
