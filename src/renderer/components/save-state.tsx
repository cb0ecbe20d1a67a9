import { saveWords } from '../text/editor.ts';
import styles from './save-state.module.css';

/** How the saving of what was typed stands. */
export type SaveView =
  | { readonly kind: 'saved'; readonly at: Date | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

/** The state of saving, always in sight, announced when it fails. */
export function SaveState({ view }: { readonly view: SaveView }) {
  if (view.kind === 'failed') {
    return (
      <p className={`${styles.state} ${styles.failed}`} role="alert" title={view.message}>
        ✖ {saveWords.failed} <span className={styles.why}>{view.message}</span>
      </p>
    );
  }
  const text = view.kind === 'saving' ? saveWords.saving : saveWords.saved(view.at);
  return (
    <p className={styles.state} data-save={view.kind}>
      {text}
    </p>
  );
}
