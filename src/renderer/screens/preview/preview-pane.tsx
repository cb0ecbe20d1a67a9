import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { SectionId } from '../../../shared/editing/section-id.ts';
import { Button } from '../../components/button.tsx';
import { useAside } from '../../stores/aside-store.ts';
import { showSection } from '../../stores/navigation-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { previewWords } from '../../text/preview.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { scrollToHeading, sectionAt } from './docx-pages.ts';
import '../../styles/document-faces.css';
import styles from './preview-pane.module.css';
import { useFreshPages } from './use-fresh-pages.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface PreviewPaneProps {
  /** The section at hand, which the pages follow. */
  readonly current: SectionId;
  readonly onClose: () => void;
}

/**
 * The Word file as it would be written now, beside the paper. It is the real file's bytes that are shown; how
 * they break into pages is only near to what Word does, and the pane says so.
 */
export function PreviewPane({ current, onClose }: PreviewPaneProps) {
  const format = useReport(state => state.report?.derived.format);
  const pages = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const { fresh, problem } = useFreshPages(pages);
  const [magnified, setMagnified] = useState(1);
  const followed = useRef<SectionId>(undefined);
  const headings = format?.sections.map(section => ({
    id: section.id,
    heading: section.heading,
  }));

  const heading = headings?.find(({ id }) => id === current)?.heading;
  useEffect(() => {
    if (!fresh || !pages.current || followed.current === current) return;
    followed.current = current;
    scrollToHeading(pages.current, heading);
  }, [fresh, current, heading]);

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
        <ZoomButtons magnified={magnified} onChange={setMagnified} />
        <CommandButton command="print" look="quiet" />
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
        style={{ '--magnified': magnified } as CSSProperties}
        title={previewWords.jump}
        onClick={event => {
          const section = headings && sectionAt(event.nativeEvent, headings);
          if (!section) return;
          // Who points at a place on the pages has it where they look.
          followed.current = section;
          showSection(section);
        }}
      />
    </aside>
  );
}
