import { Button } from '../../components/button.tsx';
import { unfoldPreview } from '../../stores/aside-store.ts';
import { common } from '../../text/common.ts';
import { previewWords } from '../../text/preview.ts';
import styles from './preview-pane.module.css';

/** What is left of the preview where the window has no room for it beside the paper. */
export function FoldedPreview({ onClose }: { readonly onClose: () => void }) {
  return (
    <aside className={`${styles.pane} ${styles.folded}`} aria-label={previewWords.title}>
      <header className={styles.header}>
        <h2>{previewWords.title}</h2>
        <p className={styles.note}>{previewWords.folded}</p>
        <Button look="small" onClick={unfoldPreview}>
          {previewWords.unfold}
        </Button>
        <Button look="quiet" aria-label={common.close} onClick={onClose}>
          ✕
        </Button>
      </header>
    </aside>
  );
}
