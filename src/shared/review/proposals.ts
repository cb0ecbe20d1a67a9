import { cleanLine } from '../document/clean-text.ts';
import type { Cell } from '../formats/cells.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type CellId, introductionId, type TextId } from '../formats/types.ts';
import { contentMark } from '../report/content-mark.ts';
import { compare } from '../report/decimal.ts';
import { type Draft, textIdsOf, textOf } from '../report/draft.ts';
import { narrowCell, readFigure } from '../report/figures.ts';
import type { NotePlace } from '../report/note-place.ts';
import { computeValues, printedText } from '../report/values.ts';
import type { Hand, Returned } from './read-returned.ts';
import { compareTexts, type TextChange } from './text-changes.ts';
import { wholeSentences } from './whole-sentences.ts';

/**
 * How a difference came about, as far as the file tells.
 * - `tracked`: the file says who changed it; `plain`: it was changed, but not with changes tracked;
 * - `older`: the file is of an older state of the draft and was not changed here: the draft itself was worked on
 *   since. Such a one is never taken along with the others;
 * - `differs`: two reports say different things, and neither is the changed one.
 */
export type Standing = 'tracked' | 'plain' | 'older' | 'differs';

interface Common {
  /** The same for the same change, also when the draft is compared again after another one was taken. */
  readonly key: string;
  /** Where it is, in a clerk's words. */
  readonly where: string;
  /** Who changed it, the latest last; empty where the file does not say. */
  readonly by: readonly Hand[];
  readonly standing: Standing;
  readonly before: string;
  readonly after: string;
}

/** One difference between a draft and a file that came back, which can be taken over by itself. */
export type Proposal = Common &
  (
    | { readonly kind: 'cell'; readonly cell: CellId }
    | {
        readonly kind: 'text';
        readonly section: TextId;
        /** In the draft's text: what is replaced, and what by; line ends included. */
        readonly start: number;
        readonly end: number;
        readonly replacement: string;
        /** The change itself, to be made together with others. */
        readonly change: TextChange;
        /** The words around it, for whoever reads it. */
        readonly lead: string;
        readonly tail: string;
      }
    | { readonly kind: 'signature'; readonly field: 'organ' | 'date' }
  );

/** How many characters around a change are shown. */
const shownAround = 16;

/** With what proposals are made. */
export interface ProposalOptions {
  readonly formats?: FormatRegistry;
  /** Whether the draft was worked on since the file went out; taking a proposal over is no such work. */
  readonly workedOn?: boolean;
}

/** Whether a draft says something else than when the file that came back went out, or nothing is known of that. */
export function isWorkedOn(draft: Draft, { origin }: Returned): boolean {
  return origin.content !== contentMark(draft);
}

/** Every difference between a draft and a file that came back, in the order of the document. */
export function proposalsOf(
  draft: Draft,
  returned: Returned,
  { formats = officialFormats, workedOn = isWorkedOn(draft, returned) }: ProposalOptions = {},
): readonly Proposal[] {
  const format = formats.byId(draft.format);
  const cells = cellProposals(draft, returned, workedOn, formats);
  const bySection = format.sections.flatMap(section =>
    section.kind === 'text'
      ? textProposals(draft, returned, section.id, section.heading, workedOn)
      : cells.filter(({ cell }) => format.cells.get(cell)?.table === section.id),
  );
  return [
    ...textProposals(draft, returned, introductionId, '引言', workedOn),
    ...bySection,
    ...signatureProposals(draft, returned, workedOn),
  ];
}

function cellProposals(draft: Draft, returned: Returned, workedOn: boolean, formats: FormatRegistry) {
  const format = formats.byId(draft.format);
  const values = computeValues(format, draft.cells);
  const { after, before } = returned;
  const hands = handsByCell(returned);
  return [...format.cells.values()].flatMap(cell => {
    const value = values.get(cell.id);
    const printed = value ? narrowCell(cleanLine(printedText(value))) : '';
    const theirs = after.cells[cell.id] ?? '';
    if (!returned.cells.has(cell.id) || sameFigure(printed, theirs, cell)) return [];
    const by = hands.get(cell.id) ?? [];
    const touched = by.length > 0 || !sameFigure(before.cells[cell.id] ?? '', theirs, cell);
    return [
      {
        kind: 'cell' as const,
        cell: cell.id,
        key: `cell|${cell.id}|${theirs}`,
        where: cell.place,
        by,
        standing: standingOf(returned, touched, workedOn),
        before: printed,
        after: theirs,
      },
    ];
  });
}

/** Whether two cells say the same: as written, or as numbers. */
function sameFigure(a: string, b: string, cell: Cell): boolean {
  if (a === b) return true;
  const [one, other] = [readFigure(a, cell.kind), readFigure(b, cell.kind)];
  if (one.kind !== 'number' || other.kind !== 'number') return false;
  return compare(one.value, other.value) === 0;
}

function handsByCell({ changes }: Returned): ReadonlyMap<CellId, readonly Hand[]> {
  const found = new Map<CellId, Hand[]>();
  for (const { author, at, place } of changes) {
    if (place.kind === 'cell') found.set(place.cell, withHand(found.get(place.cell) ?? [], { author, at }));
  }
  return found;
}

function withHand(hands: readonly Hand[], hand: Hand): Hand[] {
  const others = hands.filter(({ author }) => author !== hand.author);
  return [...others, hand];
}

function standingOf({ source }: Returned, touched: boolean, workedOn: boolean): Standing {
  if (source !== 'word') return 'differs';
  if (touched) return 'tracked';
  return workedOn ? 'older' : 'plain';
}

function textProposals(
  draft: Draft,
  returned: Returned,
  section: TextId,
  heading: string,
  workedOn: boolean,
): readonly Proposal[] {
  const theirs = returned.after.texts[section];
  if (theirs === undefined) return [];
  const own = textOf(draft, section);
  const hands = returned.changes.filter(
    ({ place }) => place.kind === 'section' || (place.kind === 'text' && place.section === section),
  );
  const seen = new Map<string, number>();
  const { changes } = compareTexts(own, theirs);
  const offered = returned.source === 'draft' ? wholeSentences(own, theirs, changes) : changes;
  return offered.map((change): Proposal => {
    const by = handsAt(hands, change);
    const plainKey = `text|${section}|${change.before}|${change.after}`;
    const nth = seen.get(plainKey) ?? 0;
    seen.set(plainKey, nth + 1);
    const { start, end } = change.from;
    return {
      kind: 'text',
      section,
      key: nth === 0 ? plainKey : `${plainKey}|${nth}`,
      where: heading,
      by,
      standing: standingOf(returned, by.length > 0, workedOn),
      before: change.before,
      after: change.after,
      start,
      end,
      replacement: change.replacement,
      change,
      lead:
        own
          .slice(Math.max(0, start - shownAround), start)
          .split('\n')
          .at(-1) ?? '',
      tail: own.slice(end, end + shownAround).split('\n')[0] ?? '',
    };
  });
}

/** Who made a change to a text: those whose tracked changes touch the words that are there now. */
function handsAt(
  changes: readonly { readonly author: string; readonly at: string; readonly place: NotePlace }[],
  { to }: TextChange,
): readonly Hand[] {
  return changes
    .filter(({ place }) => place.kind === 'text' && place.start <= to.end && to.start <= place.end)
    .reduce<Hand[]>((hands, { author, at }) => withHand(hands, { author, at }), []);
}

function signatureProposals(draft: Draft, returned: Returned, workedOn: boolean): readonly Proposal[] {
  const { after, before } = returned;
  const fields = [
    ['organ', '署名'],
    ['date', '成文日期'],
  ] as const;
  return fields.flatMap(([field, where]): readonly Proposal[] => {
    const own = cleanLine(draft.signature?.[field] ?? '');
    const theirs = cleanLine(after.signature?.[field] ?? '');
    if (own === theirs) return [];
    const touched = cleanLine(before.signature?.[field] ?? '') !== theirs;
    const key = `signature|${field}|${theirs}`;
    const standing = standingOf(returned, touched, workedOn);
    return [{ kind: 'signature', field, key, where, by: [], standing, before: own, after: theirs }];
  });
}

/** The texts that a draft has and a file that came back lacks, heading and all. */
export function textsMissing(draft: Draft, { after }: Returned, formats: FormatRegistry): readonly TextId[] {
  return textIdsOf(formats.find(draft.format)).filter(
    id => textOf(draft, id).trim() !== '' && after.texts[id] === undefined,
  );
}
