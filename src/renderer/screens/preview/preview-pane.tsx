import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useAside } from '../../stores/aside-store.ts';
import { showSection } from '../../stores/navigation-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { previewWords } from '../../text/preview.ts';
import { sectionAt } from './docx-pages.ts';
import '../../styles/document-faces.css';
import styles from './preview-pane.module.css';
import { useFreshPages } from './use-fresh-pages.ts';

/**
 * The Word file as it would be written now, beside the paper. It is the real file's bytes that are shown; how
 * they break into pages is only near to what Word does, and the pane says so.
 */
export function PreviewPane({ onClose }: { readonly onClose: () => void }) {
  const format = useReport(state => state.report?.derived.format);
  const pages = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const { fresh, problem } = useFreshPages(pages);
  const headings = format?.sections.map(section => ({
    id: section.id,
    heading: section.heading,
  }));

  // The button that unfolded it is gone, and the focus with it.
  useEffect(() => {
    if (useAside.getState().unfolded && document.activeElement === document.body) close.current?.focus();
  }, []);

  return (
    <aside className={styles.pane} aria-label={previewWords.title}>
      <header className={styles.header}>
        <h2>{previewWords.title}</h2>
        <p className={styles.note} data-fresh={fresh}>
          {fresh ? previewWords.approximate : common.working}
        </p>
        <Button ref={close} look="quiet" aria-label={common.close} onClick={onClose}>
          ✕
        </Button>
      </header>
      {problem && (
        <p className={styles.problem} role="alert">
          ✖ {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the navigation at the left opens the same sections by key */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={pages}
        className={styles.pages}
        title={previewWords.jump}
        onClick={event => {
          const section = headings && sectionAt(event.nativeEvent, headings);
          if (section) showSection(section);
        }}
      />
    </aside>
  );
}
