import type { Letter } from '../../document/export-letter.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import { noteLetter } from '../notes/note-letter.ts';
import type { DeskCollection } from './desk-collection.ts';
import type { DeskUnit } from './desk-of.ts';

/** The note to a unit as it would be written now. */
export interface DeskLetter {
  readonly unit: string;
  readonly letter: Letter;
  /** The words of the findings as they are now; what was edited may be from older ones. */
  readonly generated: string;
  readonly edited: boolean;
  /** It was edited, and what was found has changed since. */
  readonly isOld: boolean;
}

/** The words of a letter between the addressee and the signature, a paragraph a line. */
export function wordsOfLetter({ paragraphs }: Letter): string {
  return paragraphs.join('\n');
}

/**
 * The notes to the units that have something to correct or to look at, as they were edited where they were.
 * @param date 2025年1月20日
 */
export function deskLetters(
  { organ, year, letters }: DeskCollection,
  units: readonly DeskUnit[],
  across: readonly AcrossFinding[],
  date: string,
  formats: FormatRegistry,
): readonly DeskLetter[] {
  const between = groupedBy(across, each => each.unit);
  return units.flatMap(({ unit: { name }, report }) => {
    const format = report && formats.find(report.outcome.format);
    if (!report || !format) return [];
    const { findings } = report.outcome;
    const subject = { unit: name, year, format, findings, across: between.get(name) ?? [] };
    const letter = noteLetter(subject, { organ, date });
    if (!letter) return [];
    const generated = wordsOfLetter(letter);
    const edited = letters[name];
    const paragraphs = (edited?.text ?? generated).split('\n').filter(line => line.trim() !== '');
    return [
      {
        unit: name,
        letter: { ...letter, paragraphs },
        generated,
        edited: edited !== undefined,
        isOld: edited !== undefined && edited.from !== generated,
      },
    ];
  });
}
