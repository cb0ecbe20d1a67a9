import { coverId } from '../../../shared/editing/section-id.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import type { Remark } from '../../../shared/report/remark.ts';
import { aboutOf } from '../../../shared/review/incoming-remarks.ts';
import { selectedStretch } from '../../components/text-offsets.ts';
import { useNavigation } from '../../stores/navigation-store.ts';

/** What a remark would be on now: the cell with the focus, else the words selected, else the section that is open. */
export function placeHere(draft: Draft): Pick<Remark, 'place' | 'about'> {
  const cell = document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell');
  if (cell) return on(draft, { kind: 'cell', cell });
  const words = selectedWords();
  if (words) return on(draft, words);
  const { screen } = useNavigation.getState();
  const isPart = screen.kind === 'report' && screen.section !== coverId;
  return { place: isPart ? { kind: 'section', section: screen.section } : { kind: 'whole' } };
}

const on = (draft: Draft, place: Remark['place']) => ({ place, ...aboutOf(draft, place) });

/** The words that are selected in a text of the paper. */
function selectedWords(): Remark['place'] | undefined {
  const node = document.getSelection()?.anchorNode;
  const holder = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-text]');
  const root = holder?.querySelector<HTMLElement>('[contenteditable]');
  const stretch = root && selectedStretch(root);
  return stretch ? { kind: 'text', section: holder?.dataset.text ?? '', ...stretch } : undefined;
}
