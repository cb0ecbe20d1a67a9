import { useEffect, useRef, useState } from 'react';
import type { DocumentOptions } from '../../../shared/document/options.ts';
import type { SectionId } from '../../../shared/editing/sections.ts';
import { Button } from '../../components/button.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { showSection } from '../../stores/navigation-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { previewWords } from '../../text/preview.ts';
import { DocumentJobError, runJob } from '../../workers/documents.ts';
import { renderPages, sectionAt } from './docx-pages.ts';
import '../../styles/document-faces.css';
import styles from './preview-pane.module.css';

/** How long typing must pause before the pages are made again, in ms. */
const pause = 400;

/**
 * The Word file as it would be written now, beside the paper. It is the real file's bytes that are shown; how
 * they break into pages is only near to what Word does, and the pane says so.
 */
export function PreviewPane({ onClose }: { readonly onClose: () => void }) {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const { fonts, ownFaces, shading, digits } = useLibrary(state => state.settings);
  const pages = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const [fresh, setFresh] = useState(false);

  useEffect(() => {
    if (!draft) return;
    let current = true;
    setFresh(false);
    const options: DocumentOptions = { fonts, ownFaces, shading, digits };
    const make = async () => {
      try {
        const bytes = await runJob('preview', { draft, options });
        if (!current || !pages.current) return;
        await renderPages(bytes, pages.current, () => current);
        setProblem(undefined);
        setFresh(true);
      } catch (error) {
        if (!(error instanceof DocumentJobError)) throw error;
        if (current) setProblem(error.message);
      }
    };
    const shown = pages.current?.shadowRoot?.hasChildNodes();
    const timer = setTimeout(() => void make(), shown ? pause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, fonts, ownFaces, shading, digits]);

  const headings = format?.sections.map(section => ({
    id: section.id as SectionId,
    heading: section.heading,
  }));

  return (
    <aside className={styles.pane} aria-label={previewWords.title}>
      <header className={styles.header}>
        <h2>{previewWords.title}</h2>
        <p className={styles.note} data-fresh={fresh}>
          {fresh ? previewWords.approximate : common.working}
        </p>
        <Button look="quiet" aria-label={common.close} onClick={onClose}>
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
