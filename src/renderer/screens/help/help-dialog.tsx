import { useEffect, useRef, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { helpWords } from '../../text/help.ts';
import styles from './help-dialog.module.css';
import { manualChapters } from './manual.ts';
import { ManualText } from './manual-text.tsx';

interface HelpDialogProps {
  /** The chapter to begin with; the first where it is absent. */
  readonly chapter?: string | undefined;
  readonly onClose: () => void;
}

/** The manual, inside the program and without a network: chapters at the left, the text at the right. */
export function HelpDialog({ chapter, onClose }: HelpDialogProps) {
  const [current, setCurrent] = useState(chapter);
  const text = useRef<HTMLElement>(null);
  const shown = manualChapters.find(({ id }) => id === current) ?? manualChapters[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter starts at its top
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [shown]);

  return (
    <Dialog
      title={commands.help.label}
      width="wide"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <div className={styles.sides}>
        <nav aria-label={helpWords.chapters}>
          <ul className={styles.chapters}>
            {manualChapters.map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === shown?.id ? 'page' : undefined}
                  onClick={() => setCurrent(id)}
                >
                  {id}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {shown && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <article ref={text} className={styles.article} tabIndex={0} aria-label={shown.id}>
            <h3 className={styles.heading}>{shown.id}</h3>
            <ManualText markdown={shown.text} onChapter={setCurrent} />
          </article>
        )}
      </div>
    </Dialog>
  );
}
