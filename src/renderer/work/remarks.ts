import { nextInRound } from '../../shared/editing/current-finding.ts';
import { inPaperOrder, remarkPage } from '../../shared/editing/remark-order.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Remark } from '../../shared/report/remark.ts';
import { type IncomingRemark, takeIncoming } from '../../shared/review/incoming-remarks.ts';
import {
  addRemark,
  removeRemark,
  reopenRemark,
  replyTo,
  rewordRemark,
  settleRemark,
} from '../../shared/review/remarks.ts';
import type { RemarkTask } from '../stores/dialog-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { change, goTo, type Place, useReport } from '../stores/report-store.ts';
import { remarkWords } from '../text/remarks.ts';
import type { Workbench } from './workbench.ts';

/** What is done about remarks, each as a step of its own to undo. */

type Tools = Pick<Workbench, 'newId' | 'now'>;

const remarks = (): readonly Remark[] => useReport.getState().report?.draft.remarks ?? [];

/** The user's name as it stands under remarks; empty before it was asked for. */
const ownName = (): string => useLibrary.getState().settings.author;

/** Writes what was asked for, signed with the user's name. */
export function writeRemark({ newId, now }: Tools, task: RemarkTask, text: string): void {
  const said = { id: newId(), author: ownName(), at: now().toISOString(), text };
  switch (task.kind) {
    case 'new':
      stepAt(task.on, draft => addRemark(draft, said, task.on));
      break;
    case 'reply':
      stepOn(task.to, draft => replyTo(draft, task.to, said));
      break;
    case 'reword':
      stepOn(task.id, draft => rewordRemark(draft, task.id, text));
  }
}

/** Takes a remark away, or a reply. */
export function takeAway(id: string): void {
  stepOn(id, draft => removeRemark(draft, id));
}

/** Settles a remark in the user's name, or opens it again. */
export function settle({ now }: Pick<Tools, 'now'>, { id, done }: Remark): void {
  const at = now().toISOString();
  stepOn(id, draft => (done ? reopenRemark(draft, id) : settleRemark(draft, id, ownName(), at)));
}

/** Takes over what came back in a file, as one step. */
export function takeRemarks({ newId, now }: Tools, incoming: readonly IncomingRemark[]): void {
  const [first] = incoming;
  if (!first) return;
  const taking = { newId, now: now().toISOString() };
  stepAt(first.note, draft => takeIncoming(draft, incoming, taking));
}

/** Goes to where a remark is. */
export function locateRemark(id: string): void {
  const remark = remarks().find(each => each.id === id);
  if (remark) goTo(placeOf(remark));
}

/** The remark that was gone to last. */
let visited = '';

/** Goes to the next open remark in the order of the paper, or the one before; says so where there is none. */
export function locateNextRemark(direction: 1 | -1): void {
  const { report } = useReport.getState();
  if (!report) return;
  const open = inPaperOrder(
    report.derived.format,
    remarks().filter(({ done }) => !done),
  );
  const at = open.findIndex(({ id }) => id === visited);
  const next = open[nextInRound(open.length, at < 0 ? { gone: 0 } : { at }, direction)];
  if (next) {
    visited = next.id;
    goTo(placeOf(next));
  } else showNotice(remarkWords.noneOpen);
}

function placeOf(remark: Pick<Remark, 'place'>): Place {
  const { place } = remark;
  const section = remarkPage(remark);
  if (place.kind === 'cell') return { section, cell: place.cell };
  if (place.kind !== 'text') return { section };
  return { section, text: { id: place.section, start: place.start, end: place.end } };
}

function stepOn(id: string, step: (draft: Draft) => Draft): void {
  const remark = remarks().find(each => each.id === id || each.replies.some(reply => reply.id === id));
  if (remark) stepAt(remark, step);
}

function stepAt(remark: Pick<Remark, 'place'>, step: (draft: Draft) => Draft): void {
  change(step, placeOf(remark), undefined);
}
