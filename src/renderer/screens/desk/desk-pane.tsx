import { useMemo } from 'react';
import { type DeskRow, deskRows } from '../../../shared/county/desk/desk-rows.ts';
import { leftInWords } from '../../../shared/county/pool/task-words.ts';
import { Button } from '../../components/button.tsx';
import { chooseFiles } from '../../platform/browser-files.ts';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { type DeskPage, useDeskView } from '../../stores/desk-view-store.ts';
import { showDesk } from '../../stores/navigation-store.ts';
import { deskPaneWords, deskWords } from '../../text/desk.ts';
import { deskSession, putGivenFiles } from '../../wiring/desk.ts';
import styles from './desk-pane.module.css';
import { FindingsPage } from './findings-page.tsx';
import { OutputTools } from './output-tools.tsx';
import { SumPage } from './sum-page.tsx';
import { UnitsPage } from './units-page.tsx';
import { UnplacedPage } from './unplaced-page.tsx';

/** One collection: files come in above; below, its units, what was found, what has no place, and the sum. */
export function DeskPane() {
  const open = useDesk(state => state.open);
  const across = useDesk(state => state.across);
  const page = useDeskView(state => state.page);
  const rows = useMemo(
    () => (open ? deskRows(open.content.units, across?.findings ?? [], open.collection.due) : []),
    [open, across],
  );
  if (!open) return null;
  return (
    <>
      <div className={styles.tools}>
        <Button look="quiet" onClick={() => showDesk()}>
          ‹ {deskWords.all}
        </Button>
        <h2 className={styles.name}>{open.collection.name}</h2>
        <TakeIn />
        <OutputTools open={open} />
      </div>
      <Progress open={open} />
      <Pages open={open} page={page} />
      <Page page={page} open={open} rows={rows} />
    </>
  );
}

interface PageProps {
  readonly page: DeskPage;
  readonly open: OpenDesk;
  readonly rows: readonly DeskRow[];
}

function Page({ page, open, rows }: PageProps) {
  if (page === 'units') return <UnitsPage open={open} rows={rows} />;
  if (page === 'findings') return <FindingsPage open={open} />;
  return page === 'unplaced' ? <UnplacedPage open={open} /> : <SumPage open={open} />;
}

async function choose(what: 'files' | 'folder', which: 'now' | 'last'): Promise<void> {
  const files = await chooseFiles('report', what);
  if (files.length > 0) await putGivenFiles(files, which);
}

function TakeIn() {
  return (
    <>
      <Button look="primary" onClick={() => void choose('folder', 'now')}>
        {deskPaneWords.folder}
      </Button>
      <Button onClick={() => void choose('files', 'now')}>{deskPaneWords.files}</Button>
      <Button onClick={() => void choose('folder', 'last')}>{deskPaneWords.lastFiles}</Button>
    </>
  );
}

/** How far the work is, and the way to stop it or to go on. */
function Progress({ open }: { readonly open: OpenDesk }) {
  const run = useDesk(state => state.run);
  const waiting = open.content.waiting.length;
  if (!run && waiting > 0) {
    return (
      <p className={styles.progress} role="status">
        {deskPaneWords.waiting(waiting)}
        <Button look="small" onClick={() => void deskSession().goOn()}>
          {deskPaneWords.goOn}
        </Button>
      </p>
    );
  }
  if (!run) return null;
  const { what, done, total, name, elapsed } = run;
  return (
    <div className={styles.progress} role="status">
      <progress max={total} value={what === 'comparing' ? undefined : done} />
      <span>{deskPaneWords.progress(deskPaneWords.runs[what], done, total)}</span>
      {done > 0 && <span>{leftInWords(elapsed, done, total)}</span>}
      <span className={styles.file}>{name}</span>
      <Button look="small" onClick={() => deskSession().cancel()}>
        {deskPaneWords.stop}
      </Button>
    </div>
  );
}

function Pages({ open, page }: { readonly open: OpenDesk; readonly page: DeskPage }) {
  const pages = Object.entries(deskPaneWords.pages) as readonly (readonly [DeskPage, string])[];
  const unplaced = open.content.unplaced.length;
  return (
    <div className={styles.pages} role="tablist">
      {pages.map(([id, label]) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === page}
          onClick={() => useDeskView.setState({ page: id })}
        >
          {label}
          {id === 'unplaced' && unplaced > 0 && <span className={styles.mark}>{unplaced}</span>}
        </button>
      ))}
      <span className={styles.hint}>{deskPaneWords.drop}</span>
    </div>
  );
}
