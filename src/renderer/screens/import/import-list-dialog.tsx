import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type ListedAccount, type ListedImport, useImportList } from '../../stores/import-list-store.ts';
import { common } from '../../text/common.ts';
import { importListWords as words } from '../../text/import-list.ts';
import { workbenchWhenOpen } from '../../wiring/workbench.ts';
import { openListed, openTaken } from '../../work/open-listed.ts';
import styles from './import-list-dialog.module.css';

/** The files that are imported one after another: how far that is, and what became of each. */
export function ImportListDialog({ onClose }: { readonly onClose: () => void }) {
  const { items, stop } = useImportList();
  // Closed while it goes on, the list would never tell what was stored.
  const end = stop ?? onClose;
  return (
    <Dialog
      title={words.title}
      onClose={end}
      actions={<Button onClick={end}>{stop ? words.stop : common.close}</Button>}
    >
      <p role="status">{standing(items)}</p>
      <ol className={styles.list}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file keeps its place in the list
          <ListedFile key={at} item={item} at={at} isOver={stop === undefined} />
        ))}
      </ol>
    </Dialog>
  );
}

/** How far the import is, or what came of it. */
function standing(items: readonly ListedImport[]): string {
  const at = items.findIndex(({ state }) => state.kind === 'reading');
  const current = items[at];
  if (current) return words.progress(at + 1, items.length, current.file.name);
  const count = (kind: string) => items.filter(({ state }) => state.kind === kind).length;
  return words.done(items.length, count('taken'), count('look'), count('refused'));
}

interface ListedFileProps {
  readonly item: ListedImport;
  readonly at: number;
  /** Whether all files have been read: one is looked at only then, as both need the reader. */
  readonly isOver: boolean;
}

function ListedFile({ item: { file, state }, at, isOver }: ListedFileProps) {
  return (
    <li>
      <div className={styles.what}>
        <strong>{file.name}</strong>
        <span className={styles[state.kind]}>{words.states[state.kind]}</span>
        {'why' in state && <p>{state.why}</p>}
        {state.kind === 'taken' && <p>{state.title}</p>}
        {state.kind === 'taken' && <Account account={state.account} />}
      </div>
      {isOver && state.kind === 'taken' && (
        <Button look="small" aria-label={words.openNamed(file.name)} onClick={() => openTaken(state.id)}>
          {words.open}
        </Button>
      )}
      {isOver && state.kind === 'look' && (
        <Button
          look="small"
          aria-label={words.reviewNamed(file.name)}
          onClick={() => void openListed(workbenchWhenOpen, at)}
        >
          {words.review}
        </Button>
      )}
    </li>
  );
}

function Account({ account: { found, notes } }: { readonly account: ListedAccount }) {
  return (
    <>
      <p className={styles.found}>{found.join('；')}</p>
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <ul className={styles.notes}>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
