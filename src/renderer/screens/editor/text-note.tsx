import type { Finding } from '../../../shared/checks/finding.ts';
import { FindingNote } from '../../components/finding-note.tsx';
import { repair } from '../../stores/findings.ts';
import styles from './cell-note.module.css';

interface TextNoteProps {
  readonly finding: Finding;
  /** Where the words are drawn, in the window's coordinates. */
  readonly box: DOMRect;
  readonly within: HTMLElement | null;
  /** A repair was chosen: a second click shall not meet another finding's. */
  readonly onFixed: () => void;
}

/** About the height of a note, in pixels: with less room below the words it stands above them. */
const roomNeeded = 190;

/** What was found in a stretch of text, said beside it. */
export function TextNote({ finding, box, within, onFixed }: TextNoteProps) {
  if (!within) return null;
  const outer = within.getBoundingClientRect();
  const below = box.bottom + roomNeeded < window.innerHeight;
  const top = below ? box.bottom - outer.top + 4 : undefined;
  const bottom = below ? undefined : outer.bottom - box.top + 4;
  const left = Math.max(0, Math.min(box.left - outer.left, outer.width - 430));
  return (
    <div className={styles.note} style={{ left, top, bottom }} role="status">
      <FindingNote
        finding={finding}
        onFix={(found, fix) => {
          onFixed();
          repair(found, fix);
        }}
      />
    </div>
  );
}
