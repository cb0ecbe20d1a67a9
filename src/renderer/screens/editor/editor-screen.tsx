import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { coverId, type SectionId } from '../../../shared/editing/section-id.ts';
import { knownSection, pageName, sectionIds } from '../../../shared/editing/sections.ts';
import { SectionNav } from '../../components/section-nav.tsx';
import { closeAside, foldPreview, openAside, useAside } from '../../stores/aside-store.ts';
import { closeFind, useFind } from '../../stores/find-store.ts';
import { showSection } from '../../stores/navigation-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { coverName, editorWords } from '../../text/editor.ts';
import { FaultNote } from '../fault/fault-note.tsx';
import { Guarded } from '../fault/guarded.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { FoldedPreview } from '../preview/folded-preview.tsx';
import { CoverSection } from './cover-section.tsx';
import styles from './editor-screen.module.css';
import { FindingsSidebar } from './findings-sidebar.tsx';
import section from './section.module.css';
import { TableSection } from './table-section.tsx';
import { TextField } from './text-field.tsx';
import { TopBar } from './top-bar.tsx';

const FollowRegister = lazyPart(() =>
  import('../register/follow-register.tsx').then(each => each.FollowRegister),
);
const FindBar = lazyPart(() => import('./find-bar.tsx').then(each => each.FindBar));
const PreviewPane = lazyPart(() => import('../preview/preview-pane.tsx').then(each => each.PreviewPane));

/** The open report: its parts at the left, one of them on paper, what was found (or the preview) at the right. */
export function EditorScreen({ section: named }: { readonly section: SectionId }) {
  const format = useReport(state => state.report?.derived.format);
  const current = format ? knownSection(format, named) : named;
  const { aside, beside, unfolded } = useAside();
  const finds = useFind(state => state.open !== undefined);
  const folds = aside === 'preview' && !beside;
  const desk = useRef<HTMLElement>(null);
  useVisitedSection();

  useLayoutEffect(() => {
    openAside(document.documentElement.dataset.layout === 'narrow');
    closeFind();
  }, []);

  // Before the section brings the place into view that was gone to in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section starts at its top
  useLayoutEffect(() => {
    desk.current?.scrollTo({ top: 0 });
    foldPreview();
  }, [current]);

  if (!format) return <p className={styles.loading}>{editorWords.loading}</p>;
  return (
    <div className={styles.screen} data-aside={aside} data-unfolded={folds && unfolded}>
      <header>
        <TopBar />
        <Guarded instead={() => null}>
          <Suspense fallback={null}>{finds && <FindBar desk={desk} section={current} />}</Suspense>
        </Guarded>
      </header>
      <Guarded instead={() => null}>
        <Suspense fallback={null}>
          <FollowRegister />
        </Suspense>
      </Guarded>
      <div className={styles.nav}>
        <Navigation current={current} />
      </div>
      <main ref={desk} className={styles.desk}>
        <CurrentSection id={current} />
      </main>
      {aside === 'findings' && <FindingsSidebar current={current} onClose={closeAside} />}
      {folds && !unfolded && <FoldedPreview onClose={closeAside} />}
      {aside === 'preview' && (beside || unfolded) && (
        <Guarded instead={error => <FaultNote error={error} />}>
          <Suspense fallback={<p className={styles.loading}>{common.working}</p>}>
            <PreviewPane current={current} onClose={closeAside} />
          </Suspense>
        </Guarded>
      )}
    </div>
  );
}

function Navigation({ current }: { readonly current: SectionId }) {
  const format = useReport(state => state.report?.derived.format);
  const states = useReport(state => state.report?.derived.sections);
  if (!format || !states) return null;
  return (
    <SectionNav
      sections={sectionIds(format)}
      nameOf={section => pageName(format, section, coverName)}
      states={states}
      current={current}
      onOpen={showSection}
    />
  );
}

function CurrentSection({ id }: { readonly id: SectionId }) {
  const format = useReport(state => state.report?.derived.format);
  if (id === coverId) return <CoverSection />;
  const declared = format?.sections.find(candidate => candidate.id === id);
  if (!declared) return null;
  if (declared.kind === 'table') {
    return <TableSection key={id} table={declared.id} heading={declared.heading} />;
  }
  return (
    <section key={id} className={section.section} aria-label={declared.heading}>
      <h2 className={section.heading}>{declared.heading}</h2>
      <TextField id={declared.id} label={declared.heading} prompt={declared.prompt} />
    </section>
  );
}

/** Shows the section of a place that was asked for: by a finding, by undo, by F7. */
function useVisitedSection(): void {
  const visit = useReport(state => state.visit);
  useEffect(() => {
    if (visit) showSection(visit.section);
  }, [visit]);
}
