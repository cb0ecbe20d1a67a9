import { Component, type ReactNode, useEffect, useMemo } from 'react';
import { outlineOf, titleText } from '../../shared/document/outline.ts';
import { PrintedReport, printSheet } from '../components/printed-report.tsx';
import { type PrintJob, usePrinting } from '../stores/print-job.ts';
import { withoutModals } from './without-modals.ts';
import '../styles/document-faces.css';
import { useFormats } from '../stores/formats-store.ts';

/** The pages that are about to be printed. */
export function PrintView() {
  const job = usePrinting(state => state.job);
  if (!job) return null;
  return (
    <FailedPages job={job}>
      <Pages job={job} />
    </FailedPages>
  );
}

function Pages({ job }: { readonly job: PrintJob }) {
  const formats = useFormats(state => state.registry);
  const outline = useMemo(() => outlineOf(job.draft, formats), [job, formats]);

  useEffect(() => {
    const restoreModals = withoutModals();
    const sheet = printSheet();
    document.adoptedStyleSheets.push(sheet);
    const title = document.title;
    // The PDF's own title, and the name a browser offers for its file.
    document.title = titleText(outline);
    // Fonts named for the first time are looked up before the pages are taken.
    document.fonts.ready.then(() => requestAnimationFrame(job.laidOut), job.failed);
    return () => {
      restoreModals();
      document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
  }, [job, outline]);

  return <PrintedReport outline={outline} options={job.options} />;
}

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
