import type { TableId, TextId } from '../formats/types.ts';

/** A page of the editor: `cover` (title, introduction, signature), or a section of the report's format by its id. */
export type SectionId = TableId | TextId;

/** The page before the sections. */
export const coverId: SectionId = 'cover';
