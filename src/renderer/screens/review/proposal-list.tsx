import { type KeyboardEvent, useId } from 'react';
import { handWords, standingWords } from '../../../shared/review/in-words.ts';
import type { Proposal } from '../../../shared/review/proposals.ts';
import { reviewWords } from '../../text/review.ts';
import styles from './review-dialog.module.css';

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly current: number;
  readonly onMove: (index: number) => void;
  readonly onDecide: (what: 'take' | 'refused') => void;
}

/** The changes in the order of the document, one of them chosen; the keys go through them. */
export function ProposalList({ proposals, current, onMove, onDecide }: ProposalListProps) {
  const id = useId();
  const last = proposals.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = movedTo(event.key, current, last);
    if (to !== undefined) onMove(to);
    else if (event.key === 'Enter') onDecide('take');
    else if (event.key === 'Delete') onDecide('refused');
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="listbox"
      aria-label={reviewWords.list}
      aria-activedescendant={`${id}${current}`}
      tabIndex={0}
      data-first-focus
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {proposals.map((proposal, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
        <div
          role="option"
          key={proposal.key}
          id={`${id}${index}`}
          ref={index === current ? bringIntoView : null}
          aria-selected={index === current}
          tabIndex={-1}
          className={styles.item}
          onClick={() => onMove(index)}
        >
          <strong>{proposal.where}</strong>
          <ChangedWords proposal={proposal} />
          <small>
            {handWords(proposal.by)}
            {standingWords(proposal)}
          </small>
        </div>
      ))}
    </div>
  );
}

/** Called whenever another change is the chosen one. */
function bringIntoView(chosen: HTMLElement | null): void {
  chosen?.scrollIntoView({ block: 'nearest' });
}

/** Which change a key goes to; undefined where it goes to none. */
function movedTo(key: string, current: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** What went struck out, what came underlined, with the words around them where there are any. */
export function ChangedWords({ proposal }: { readonly proposal: Proposal }) {
  const { kind, before, after } = proposal;
  const blank = (words: string) => (words === '' && kind !== 'text' ? reviewWords.blank : words);
  return (
    <p className={styles.words}>
      {kind === 'text' && proposal.lead}
      {blank(before) !== '' && <del>{blank(before)}</del>}
      {blank(after) !== '' && <ins>{blank(after)}</ins>}
      {kind === 'text' && proposal.tail}
    </p>
  );
}

interface OutsideListProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What of the file was not compared and not taken over. */
export function OutsideList({ title, lines }: OutsideListProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
