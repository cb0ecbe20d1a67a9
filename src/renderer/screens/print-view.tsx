import { Component, type ReactNode, useEffect, useMemo } from 'react';
import { outlineOf, titleText } from '../../shared/document/outline.ts';
import { paper } from '../../shared/document/page.ts';
import { PrintedReport, printSheet } from '../components/printed-report.tsx';
import { svgAddress } from '../components/svg-address.ts';
import { type PrintedPages, type PrintJob, usePrinting } from '../stores/print-job.ts';
import styles from './print-view.module.css';
import { withoutModals } from './without-modals.ts';
import '../styles/document-faces.css';
import { useFormats } from '../stores/formats-store.ts';

/** The pages that are about to be printed. */
export function PrintView() {
  const job = usePrinting(state => state.job);
  if (!job) return null;
  return (
    <FailedPages job={job}>
      {job.pages.kind === 'report' ? (
        <Pages job={job} pages={job.pages} />
      ) : (
        <PrintedPicture job={job} pages={job.pages} />
      )}
    </FailedPages>
  );
}

interface PagesProps<Kind extends PrintedPages['kind']> {
  readonly job: PrintJob;
  readonly pages: Extract<PrintedPages, { kind: Kind }>;
}

function Pages({ job, pages }: PagesProps<'report'>) {
  const formats = useFormats(state => state.registry);
  const outline = useMemo(() => outlineOf(pages.draft, formats), [pages, formats]);

  useEffect(() => {
    const restore = setForPrint(printSheet(), titleText(outline));
    // Fonts named for the first time are looked up before the pages are taken.
    document.fonts.ready.then(() => requestAnimationFrame(job.laidOut), job.failed);
    return restore;
  }, [job, outline]);

  return <PrintedReport outline={outline} options={pages.options} />;
}

function PrintedPicture({ job, pages }: PagesProps<'picture'>) {
  useEffect(() => setForPrint(picturePageSheet(), pages.title), [pages]);
  const { laidOut, failed } = job;
  return (
    <img
      className={styles.picture}
      src={svgAddress(pages.svg)}
      alt={pages.title}
      onLoad={() => requestAnimationFrame(laidOut)}
      onError={failed}
      data-printed
    />
  );
}

/** Sets the page up: no dialog over it, its own sheet and title; the answer sets it back. */
function setForPrint(sheet: CSSStyleSheet, printedTitle: string): () => void {
  const restoreModals = withoutModals();
  document.adoptedStyleSheets.push(sheet);
  const { title } = document;
  // The PDF's own title, and the name a browser offers for its file.
  document.title = printedTitle;
  return () => {
    restoreModals();
    document.title = title;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  };
}

/** A page with little white around the picture. */
function picturePageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper}; margin: ${pictureMargin}; }`);
  return sheet;
}

const pictureMargin = '10mm';

/** Whoever waits for the pages is told where they cannot be drawn. */
class FailedPages extends Component<{ readonly job: PrintJob; readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.job.failed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
