import { isOpenProblem, isUnfilled } from '../../../shared/editing/unfilled.ts';
import { Button } from '../../components/button.tsx';
import { SaveState, type SaveView } from '../../components/save-state.tsx';
import type { SaveState as Saving } from '../../database/autosaver.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import { useSaving } from '../../stores/draft-saving.ts';
import { countsOf } from '../../stores/finding-counts.ts';
import { showLibrary } from '../../stores/navigation-store.ts';
import { redoStep, undoStep, useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { editorWords } from '../../text/editor.ts';
import { BackupMark } from '../backup-mark.tsx';
import { MoreMenu } from './more-menu.tsx';
import { SavingBars } from './saving-bars.tsx';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly aside: 'findings' | 'preview' | undefined;
  readonly onAside: (choice: 'findings' | 'preview') => void;
}

/** Whose report it is, how saving stands, and the way to the Word file: always in sight. */
export function TopBar({ aside, onAside }: TopBarProps) {
  const unit = useReport(state => state.report?.draft.unit ?? '');
  const year = useReport(state => state.report?.draft.year);
  const canUndo = useReport(state => state.history.past.length > 0);
  const canRedo = useReport(state => state.history.future.length > 0);
  const shown = useReport(state => state.report?.shown ?? noFindings);
  const saving = useSaving(state => state.state);
  const { errors, warnings } = countsOf(shown.filter(isOpenProblem));
  const unfilled = shown.some(isUnfilled);
  return (
    <header>
      <div className={styles.bar}>
        <Button look="quiet" onClick={showLibrary}>
          ‹ {editorWords.toLibrary}
        </Button>
        <h1 className={styles.title} title={`${unit} ${year}年`}>
          {unit || common.unnamedUnit} <span className={styles.year}>{year}年</span>
        </h1>
        <BackupMark />
        <SaveState view={saveView(saving)} />
        <div className={styles.group}>
          <Button look="quiet" disabled={!canUndo} onClick={undoStep} title="Ctrl+Z">
            {common.undo}
          </Button>
          <Button look="quiet" disabled={!canRedo} onClick={redoStep} title="Ctrl+Y">
            {common.redo}
          </Button>
        </div>
        <Button
          aria-pressed={aside === 'findings'}
          data-problems={errors > 0 ? 'error' : warnings > 0 ? 'warning' : unfilled ? 'unfilled' : 'none'}
          onClick={() => onAside('findings')}
        >
          {errors > 0 ? '✖ ' : warnings > 0 ? '▲ ' : unfilled ? '○ ' : '✓ '}
          {editorWords.showFindings(errors + warnings)}
        </Button>
        <Button aria-pressed={aside === 'preview'} onClick={() => onAside('preview')}>
          {editorWords.preview}
        </Button>
        <MoreMenu />
        <Button look="primary" title="Ctrl+E" onClick={() => openDialog({ kind: 'export' })}>
          {editorWords.export}
        </Button>
      </div>
      <SavingBars />
    </header>
  );
}

const noFindings: readonly never[] = [];

function saveView(state: Saving): SaveView {
  switch (state.kind) {
    case 'idle':
      return { kind: 'saved', at: undefined };
    case 'saved':
      return { kind: 'saved', at: new Date(state.at) };
    case 'dirty':
    case 'saving':
      return { kind: 'saving' };
    case 'failed':
    case 'conflict':
      return { kind: state.kind };
  }
}
