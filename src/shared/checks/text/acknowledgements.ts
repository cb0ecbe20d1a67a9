import { sentenceKey } from '../../prose/text/sentence-keys.ts';
import { squeeze } from '../../prose/text/squeezed.ts';
import { type Draft, textOf } from '../../report/draft.ts';
import { unfilledRules } from '../../rules/registry.ts';
import type { Finding } from '../finding.ts';

/** A finding that somebody looked into and found right, and why. */
export type Acknowledgement = NonNullable<Draft['acknowledged']>[number];

/**
 * Whether somebody may say of a finding that they looked into it and found it right: of all that is said of a text,
 * and of whatever is no error elsewhere. What is merely not filled in yet is neither right nor wrong.
 */
export function isAcknowledgeable({ rule, severity, text }: Finding): boolean {
  return !unfilledRules.has(rule) && (text !== undefined || severity !== 'error');
}

/**
 * What an acknowledgement holds on to: the rule, the sentence without blanks and punctuation, the words pointed
 * at, and the numbers compared; in the tables and of the whole report, the cells and all that is said of them. Where
 * any of these changes, the key does, and the finding speaks up again.
 */
function acknowledgementKey(draft: Draft, finding: Finding): string {
  const { text: place, rule, cells, expected, actual, message } = finding;
  if (!place) return [rule, message, cells.join(' ')].join('|');
  const text = textOf(draft, place.section);
  // A finding about a section as a whole (a missing topic, its length) has no sentence; its words tell it.
  const told =
    place.start === place.end
      ? [message.replace(/\d+/g, '#')]
      : [
          sentencesAround(text, place.start, place.end),
          plain(text.slice(place.start, place.end)),
          expected,
          actual,
        ];
  return [rule, place.section, ...told, cells.join(' ')].join('|');
}

function sentencesAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !/[。！？!?\n]/.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !/[。！？!?\n]/.test(text.charAt(to))) to += 1;
  return plain(text.slice(from, to));
}

function plain(words: string): string {
  return sentenceKey(squeeze(words).text.replaceAll('\n', ''));
}

/**
 * Marks a finding as 已核实. It stays with the draft until the sentence or a number in it changes. `now` is ISO
 * 8601. A finding that nobody can acknowledge, or a reason of blanks, changes nothing.
 */
export function acknowledge(draft: Draft, finding: Finding, reason: string, now: string): Draft {
  const key = acknowledgementKey(draft, finding);
  const why = reason.trim();
  if (why === '' || !isAcknowledgeable(finding)) return draft;
  const others = (draft.acknowledged ?? []).filter(other => other.key !== key);
  return { ...draft, acknowledged: [...others, { rule: finding.rule, key, reason: why, at: now }] };
}

/** Why the finding may stand, if somebody has said so of these very words and numbers. */
export function isAcknowledged(draft: Draft, finding: Finding): Acknowledgement | undefined {
  if (!draft.acknowledged?.some(({ rule }) => rule === finding.rule)) return undefined;
  const key = acknowledgementKey(draft, finding);
  return draft.acknowledged.find(acknowledged => acknowledged.key === key);
}

/** Takes 已核实 back. */
export function withdrawAcknowledgement(draft: Draft, finding: Finding): Draft {
  const found = isAcknowledged(draft, finding);
  if (!found) return draft;
  return { ...draft, acknowledged: (draft.acknowledged ?? []).filter(other => other !== found) };
}

/** The findings of a draft, those that were acknowledged marked with the reason; none is left out. */
export function markAcknowledged(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  if (!draft.acknowledged || draft.acknowledged.length === 0) return findings;
  return findings.map(finding => {
    const found = isAcknowledged(draft, finding);
    return found ? { ...finding, acknowledged: { reason: found.reason } } : finding;
  });
}
