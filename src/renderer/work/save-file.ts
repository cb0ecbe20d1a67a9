import type { DesktopApi, SaveRequest } from '../../shared/desktop-api.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';

/** Asks where to, writes a file whole or not at all, and tells what became of it; `said`: the words where it is saved. */
export async function saveFile(
  host: Pick<DesktopApi, 'saveFile'>,
  file: SaveRequest,
  said: (name: string, folder: string) => string,
): Promise<void> {
  const saved = await host.saveFile(file);
  if (saved.kind === 'failed') showProblem(saved.message);
  if (saved.kind === 'saved') showNotice(said(saved.name, saved.folder));
}
