import type { SectionId } from '../../shared/editing/section-id.ts';
import type { SectionState } from '../../shared/editing/sections.ts';
import { severityWords } from '../text/common.ts';
import { editorWords, progressWords } from '../text/editor.ts';
import styles from './section-nav.module.css';

interface SectionNavProps {
  readonly sections: readonly SectionId[];
  /** What a section is called. */
  readonly nameOf: (section: SectionId) => string;
  readonly states: ReadonlyMap<SectionId, SectionState>;
  readonly current: SectionId;
  readonly onOpen: (section: SectionId) => void;
}

/** The parts of the report at the left, each with how it stands: a shape, a word for readers, a colour. */
export function SectionNav({ sections, nameOf, states, current, onOpen }: SectionNavProps) {
  return (
    <nav className={styles.nav} aria-label={editorWords.sections}>
      <ul>
        {sections.map(section => (
          <li key={section}>
            <button
              type="button"
              className={styles.item}
              aria-current={section === current ? 'page' : undefined}
              data-section={section}
              onClick={() => onOpen(section)}
            >
              <span className={styles.name}>{nameOf(section)}</span>
              <StateMark state={states.get(section)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StateMark({ state }: { readonly state: SectionState | undefined }) {
  const { look, mark, word, count } = markOf(state);
  return (
    <span className={`${styles.mark} ${styles[look]}`}>
      <span aria-hidden="true">
        {mark}
        {count > 0 && count}
      </span>
      <span className="visually-hidden">{count > 0 ? `${count} 处${word}` : word}</span>
    </span>
  );
}

function markOf(state: SectionState | undefined) {
  if (!state || state.progress === 'empty')
    return { look: 'empty', count: 0, ...progressWords.empty } as const;
  const { error, warning } = state.counts;
  if (error > 0) return { look: 'error', count: error, ...severityWords.error } as const;
  if (warning > 0) return { look: 'warning', count: warning, ...severityWords.warning } as const;
  return { look: state.progress, count: 0, ...progressWords[state.progress] } as const;
}
