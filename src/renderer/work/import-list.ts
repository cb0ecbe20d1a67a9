import { openDialog, useDialog } from '../stores/dialog-store.ts';
import { type GivenFile, type ListedState, setListed, useImportList } from '../stores/import-list-store.ts';
import { importListWords as words } from '../text/import-list.ts';
import { faultOf, logError } from './escaped-errors.ts';
import { type ImportTools, takeListedFile } from './listed-file.ts';

/**
 * Imports files one after another and shows the list of what became of each. Only what leaves nothing to ask is
 * stored; whatever happens to one file, the others are read. Files given while the list is open join it.
 */
export async function importFiles(tools: ImportTools, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(file => ({ file, state: { kind: 'waiting' } as const }));
  const isShown = useDialog.getState().dialog?.kind === 'importList';
  useImportList.setState(({ items, stop }) => ({ items: isShown || stop ? [...items, ...given] : given }));
  openDialog({ kind: 'importList' });
  // The import that is going on comes to these as well.
  if (useImportList.getState().stop) return;
  const stopping = new AbortController();
  useImportList.setState({ stop: () => stopping.abort() });
  await takeWaiting(tools, stopping.signal);
}

async function takeWaiting(tools: ImportTools, signal: AbortSignal): Promise<void> {
  for (let at = nextWaiting(); at >= 0; at = nextWaiting()) {
    const file = useImportList.getState().items[at]?.file;
    if (!file) break;
    setListed(at, { kind: 'reading' });
    setListed(at, signal.aborted ? stopped : await outcomeOf(tools, file, signal));
  }
  // In the same turn as the last look for one that waits: a file given later begins an import of its own.
  useImportList.setState({ stop: undefined });
}

const nextWaiting = () => useImportList.getState().items.findIndex(({ state }) => state.kind === 'waiting');

const stopped: ListedState = { kind: 'refused', why: words.stopped };

/** What became of one file; an error nobody expected is logged and costs this file only. */
async function outcomeOf(tools: ImportTools, file: GivenFile, signal: AbortSignal): Promise<ListedState> {
  try {
    const state = await takeListedFile(tools, file, signal);
    return signal.aborted && state.kind !== 'taken' ? stopped : state;
  } catch (error) {
    logError(tools.host, 'page', error);
    const { title, text } = faultOf(error);
    return { kind: 'refused', why: `${title}${text}` };
  }
}
