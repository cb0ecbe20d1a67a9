import { saveWords } from '../text/saving.ts';
import styles from './save-state.module.css';

/** How the saving of what was typed stands. */
export type SaveView =
  | { readonly kind: 'saved'; readonly at: Date | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }
  /** Not saved until the user has decided which of two contents to keep. */
  | { readonly kind: 'conflict' };

/** The state of saving, always in sight; what to do about a failure stands below the bar it is in. */
export function SaveState({ view }: { readonly view: SaveView }) {
  if (view.kind === 'failed' || view.kind === 'conflict') {
    return <p className={`${styles.state} ${styles.failed}`}>✖ {saveWords[view.kind]}</p>;
  }
  const text = view.kind === 'saving' ? saveWords.saving : saveWords.saved(view.at);
  return (
    <p className={styles.state} data-save={view.kind}>
      {text}
    </p>
  );
}
