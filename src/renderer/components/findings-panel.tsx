import { memo } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { keyed } from '../../shared/editing/derive.ts';
import { findingGroups } from '../../shared/editing/finding-groups.ts';
import type { SectionId } from '../../shared/editing/section-id.ts';
import { countsOf } from '../../shared/editing/standing.ts';
import { editorWords } from '../text/editor.ts';
import { type FindingActs, FindingCard } from './finding-card.tsx';
import { FindingTally } from './finding-tally.tsx';
import styles from './findings-panel.module.css';

interface FindingsPanelProps extends FindingActs {
  readonly sections: readonly SectionId[];
  /** The section at hand. */
  readonly current: SectionId;
  /** What a section is called. */
  readonly nameOf: (section: SectionId) => string;
  /** What messages call a section, as it is printed. */
  readonly headingOf: (section: SectionId) => string;
  readonly findings: readonly Finding[];
}

/** What was found, by section: the one at hand first and open, the others folded until they are opened. */
export function FindingsPanel({
  sections,
  current,
  nameOf,
  headingOf,
  findings,
  ...acts
}: FindingsPanelProps) {
  if (findings.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.emptyMark} aria-hidden="true">
          ✓
        </p>
        <p>{editorWords.noFindings}</p>
        <p className={styles.emptyMore}>{editorWords.noFindingsMore}</p>
      </div>
    );
  }
  return (
    <>
      {findingGroups(findings, sections, current).map(({ section, items }) => (
        <FindingsGroup
          key={section}
          name={nameOf(section)}
          heading={headingOf(section)}
          isCurrent={section === current}
          items={items}
          {...acts}
        />
      ))}
    </>
  );
}

interface FindingsGroupProps extends FindingActs {
  readonly name: string;
  readonly heading: string;
  readonly isCurrent: boolean;
  readonly items: readonly Finding[];
}

/**
 * The findings of one section; a key in another section does not draw it again. Whether it is open is the reader's
 * until another section is gone to.
 */
const FindingsGroup = memo(
  function FindingsGroup({ name, heading, isCurrent, items, ...acts }: FindingsGroupProps) {
    const counts = countsOf(items);
    return (
      <section className={styles.group} aria-label={name}>
        <details open={isCurrent}>
          <summary className={styles.heading}>
            <h3>{name}</h3>
            <FindingTally counts={counts} unfilled={counts.unfilled > 0} />
          </summary>
          {items.length === 0 && <p className={styles.nothing}>{editorWords.nothingHere}</p>}
          <ul>
            {keyed(items).map(({ key, finding }) => (
              <FindingCard key={key} finding={finding} heading={heading} {...acts} />
            ))}
          </ul>
        </details>
      </section>
    );
  },
  (before, after) =>
    before.isCurrent === after.isCurrent &&
    before.items.length === after.items.length &&
    before.items.every((finding, index) => finding === after.items[index]),
);
