import { carrying, type Subject } from '../words/meaning.ts';
import type { Carry } from './carry.ts';
import type { Phrase } from './phrase.ts';

/**
 * The subjects the phrase itself names; 申请 alone is one where requests for information are spoken of, or where
 * it is carried from one year to the next (没有结转到下年的申请), which only these are.
 */
export function namedSubjects(phrase: Phrase, carry: Carry): readonly Subject[] {
  const { requests } = phrase;
  if (!requests || phrase.subjects.length > 0) return phrase.subjects;
  const isKnown =
    phrase.namesDisclosure ||
    (isCarried(phrase) && !phrase.namesItems) ||
    carry.subjects.some(({ role }) => role === requests.role);
  return isKnown ? [requests] : [];
}

/** The things a clause without a figure speaks of; 主动公开 beside others does not hide them. */
export function spokenOf({ subjects }: Phrase): readonly Subject[] {
  const own = subjects.filter(({ role }) => role !== 'elsewhere');
  return own.length > 0 ? own : subjects;
}

function isCarried({ actions }: Phrase): boolean {
  return actions.some(action => carrying.includes(action));
}
