import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { atAGlance, nothingFound } from '../../../shared/editing/finding-counts.ts';
import { Button } from '../../components/button.tsx';
import { SaveState, type SaveView } from '../../components/save-state.tsx';
import { toggleAside, useAside } from '../../stores/aside-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { type SavingState, useSaving } from '../../stores/saving-store.ts';
import { common } from '../../text/common.ts';
import { editorWords } from '../../text/editor.ts';
import { libraryWords } from '../../text/library.ts';
import { machine } from '../../wiring/workbench.ts';
import { beginNextYear, nextYearOffer } from '../../work/next-year-offer.ts';
import { BackupMark } from '../backup-mark.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { MoreMenu } from '../commands/more-menu.tsx';
import { SavingBars } from './saving-bars.tsx';
import styles from './top-bar.module.css';

/** Whose report it is, how saving stands, and the way to the Word file: always in sight. */
export function TopBar() {
  const aside = useAside(state => state.aside);
  const unit = useReport(state => state.report?.draft.unit ?? '');
  const year = useReport(state => state.report?.draft.year);
  const canUndo = useReport(state => state.history.past.length > 0);
  const canRedo = useReport(state => state.history.future.length > 0);
  return (
    <>
      <div className={styles.bar}>
        <CommandButton command="library" mark="‹" look="quiet" />
        <h1 className={styles.title} title={`${unit} ${year}年`}>
          {unit || common.unnamedUnit} <span className={styles.year}>{year}年</span>
        </h1>
        <BackupMark />
        <Saving />
        <div className={styles.group}>
          <CommandButton command="undo" look="quiet" disabled={!canUndo} />
          <CommandButton command="redo" look="quiet" disabled={!canRedo} />
        </div>
        <Problems pressed={aside === 'findings'} />
        <CommandButton command="preview" look="quiet" aria-pressed={aside === 'preview'} />
        <NextYear />
        <MoreMenu of="report" look="quiet" />
        <CommandButton command="export" look="primary" />
      </div>
      <SavingBars />
    </>
  );
}

/** The way on to the next year's report, where that is due and not begun. */
function NextYear() {
  const id = useReport(state => state.report?.draft.id ?? '');
  const from = useLibrary(({ drafts }) => nextYearOffer(id, drafts, machine.now()));
  if (!from) return null;
  return (
    <Button title={libraryWords.nextYearTitle(from.year + 1)} onClick={() => beginNextYear(id)}>
      {libraryWords.nextYear(from.year + 1)}
    </Button>
  );
}

const standingMarks = { error: '✖', warning: '▲', unfilled: '○', none: '✓' } as const;

/** How many problems there are, and the way to them. */
function Problems({ pressed }: { readonly pressed: boolean }) {
  const { errors, warnings, unfilled } = useReport(
    useShallow(state => atAGlance(state.report?.derived.standing ?? nothingFound)),
  );
  const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : unfilled ? 'unfilled' : 'none';
  return (
    <Button look="quiet" aria-pressed={pressed} data-problems={worst} onClick={() => toggleAside('findings')}>
      {standingMarks[worst]} {editorWords.showFindings(errors + warnings)}
    </Button>
  );
}

/** How long a save has to be the last one before it is said to be done, in ms: who types on is not shown each. */
const calm = 150;

/** How saving stands; by itself, as it changes with nearly every key and the bar around it does not. */
function Saving() {
  const [view, setView] = useState(() => viewOf(useSaving.getState().state));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: SaveView) =>
      setView(before => (before.kind === next.kind && next.kind !== 'saved' ? before : next));
    const follow = ({ state }: { readonly state: SavingState }) => {
      clearTimeout(timer);
      const next = viewOf(state);
      if (next.kind === 'saved') timer = setTimeout(show, calm, next);
      else show(next);
    };
    follow(useSaving.getState());
    const stop = useSaving.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);

  return <SaveState view={view} />;
}

function viewOf(state: SavingState): SaveView {
  const kind = viewKinds[state.kind];
  if (kind !== 'saved') return { kind };
  return { kind, at: state.kind === 'saved' ? new Date(state.at) : undefined };
}

/** What is shown for each state of saving: whether a key waits for its turn or is being stored is all one. */
const viewKinds = {
  idle: 'saved',
  saved: 'saved',
  dirty: 'saving',
  saving: 'saving',
  failed: 'failed',
  conflict: 'conflict',
} as const satisfies Record<SavingState['kind'], SaveView['kind']>;
