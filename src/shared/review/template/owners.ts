import { isPlain } from './obstacles.ts';
import type { Template } from './read-template.ts';
import type { XmlNode } from './xml-tree.ts';

/** For every block of the source the w:p that it is, or part of; none for tables, notes, text boxes, joined ones. */
export interface Owners {
  readonly of: (block: number) => XmlNode | undefined;
  /** The blocks that a w:p holds. */
  readonly blocksOf: (paragraph: XmlNode) => readonly number[];
}

/** Tells which paragraph of the file each paragraph of the source is. */
export function ownersOf({ result, paragraphs }: Pick<Template, 'result' | 'paragraphs'>): Owners {
  const owners: (XmlNode | undefined)[] = [];
  const blocks = new Map<XmlNode, number[]>();
  let before: XmlNode | undefined;
  result.source.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.where.kind === 'note') before = undefined;
    else if (block.marks && block.marks.length > 0) {
      const marks = block.marks.filter(({ mark }) => isPlainAt(paragraphs, mark));
      // A mark inside the words: a paragraph whose end was taken away by a tracked change goes on in the next.
      const joined = marks.some(({ at }) => at > 0);
      before = joined ? undefined : paragraphs[marks.at(-1)?.mark ?? -1];
    }
    owners.push(before);
    if (before) blocks.set(before, [...(blocks.get(before) ?? []), index]);
  });
  return { of: block => owners[block], blocksOf: paragraph => blocks.get(paragraph) ?? [] };
}

function isPlainAt(paragraphs: readonly XmlNode[], mark: number): boolean {
  const paragraph = paragraphs[mark];
  return paragraph !== undefined && isPlain(paragraph);
}
