import { type FaceRole, type Faces, faceOf, faceWith, leadRole } from './docx/faces.ts';
import type { Block, Outline } from './outline.ts';

/** Characters that a chosen face lacks. */
export interface MissingCharacters {
  readonly face: string;
  /** Each once, in the order they come up. */
  readonly characters: readonly string[];
  /** The face they are set in; absent where no usual face has them. */
  readonly instead?: string;
}

/** What the chosen faces lack of a report's characters, and what stands in for them. */
export function missingCharacters(outline: Outline, faces: Faces): readonly MissingCharacters[] {
  const found = new Map<string, { face: string; instead?: string; characters: Set<string> }>();
  for (const { text, role } of outline.flatMap(textsOf)) {
    const face = faceOf(faces, role);
    for (const character of text) {
      const instead = faceWith(character, face);
      if (instead === face) continue;
      const key = `${face} ${instead ?? ''}`;
      const entry = found.get(key) ?? {
        face,
        ...(instead === undefined ? {} : { instead }),
        characters: new Set<string>(),
      };
      entry.characters.add(character);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ characters, ...rest }) => ({ ...rest, characters: [...characters] }));
}

/** The texts of a block with what decides their face. */
function textsOf(block: Block): readonly { readonly text: string; readonly role: FaceRole }[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map(text => ({ text, role: 'title' }));
    case 'heading':
      return [{ text: block.text, role: 'first' }];
    case 'paragraph': {
      const { text, heading } = block;
      const lead = leadRole(heading.level);
      return [
        { text: text.slice(0, heading.length), role: lead },
        { text: text.slice(heading.length), role: 'body' },
      ];
    }
    case 'table':
      return block.table.cells.map(cell => ({
        text: cell.text,
        role: cell.role === 'corner' ? 'second' : 'table',
      }));
    case 'signature':
      return [{ text: `${block.organ}${block.date}`, role: 'body' }];
  }
}
