import type { CellId } from '../../../shared/formats/types.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import type { Values } from '../../../shared/report/values.ts';
import { standingVerifications, type Verification } from '../../../shared/report/verification.ts';
import { textToCheck } from '../../../shared/review/double-check.ts';
import { momentWords } from '../../text/moments.ts';
import { verificationWords } from '../../text/verification.ts';
import { markBox } from './mark-box.ts';

/** Marks the boxes of the cells whose figures a second person confirmed and nobody changed since. */
export function verifiedPainter(
  boxes: ReadonlyMap<CellId, HTMLElement>,
): (draft: Draft, values: Values) => void {
  let read: { readonly verifications: Draft['verifications']; readonly values: Values } | undefined;
  let marked: ReadonlyMap<CellId, Verification> = new Map();
  return ({ verifications }, values) => {
    if (read?.verifications === verifications && read?.values === values) return;
    read = { verifications, values };
    const now = standingVerifications({ verifications }, cell => textToCheck(values, cell));
    for (const cell of new Set([...marked.keys(), ...now.keys()])) {
      const record = now.get(cell);
      if (record === marked.get(cell)) continue;
      const box = boxes.get(cell);
      markBox(box, 'data-verified', record !== undefined);
      const place = box?.closest('td');
      if (place) place.title = record ? noteOf(record) : '';
    }
    marked = now;
  };
}

function noteOf({ how, by, at }: Verification): string {
  return verificationWords.confirmedBy(how, by, momentWords.recorded(at));
}
