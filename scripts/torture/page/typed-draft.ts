import { blankDraft, type Draft } from '../../../src/shared/report/draft.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';

const first = 'requests.newReceived.naturalPerson';
const second = 'requests.granted.naturalPerson';

/** A report in which nothing was typed yet. */
export function untypedDraft(id: string): Draft {
  const now = new Date().toISOString();
  return typedDraft(blankDraft({ id, format: '2021', year: 2024, unit: '清河县柳林镇人民政府', now }), 0);
}

/**
 * The report after key number `key`: it is in two cells and at the end of a text of growing length, so that
 * a draft put together from two saves shows.
 */
export function typedDraft(draft: Draft, key: number): Draft {
  const cells = setCells(draft, { [first]: String(key), [second]: String(2 * key) });
  return setText(cells, 'overview', `${'我镇主动公开政府信息。'.repeat(key % 150)}第${key}笔`);
}

/** The number of the last key in a draft; undefined where its places do not agree. */
export function keyIn(draft: Draft): number | undefined {
  const key = Number(draft.cells[first]);
  const again = typedDraft(draft, key);
  const same = again.cells[second] === draft.cells[second] && again.texts.overview === draft.texts.overview;
  return Number.isInteger(key) && same ? key : undefined;
}
