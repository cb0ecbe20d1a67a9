import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { replaceStretch, setCells, setSignature } from '../report/updates.ts';
import { isWorkedOn, type Proposal, type ProposalOptions, proposalsOf } from './proposals.ts';
import type { Returned } from './read-returned.ts';

/** Takes one proposal over into the draft that it was made for. */
export function takeProposal(
  draft: Draft,
  proposal: Proposal,
  formats: FormatRegistry = officialFormats,
): Draft {
  switch (proposal.kind) {
    case 'cell':
      return setCells(draft, { [proposal.cell]: proposal.after }, formats);
    case 'text':
      return replaceStretch(draft, proposal);
    case 'signature':
      return setSignature(draft, { [proposal.field]: proposal.after });
  }
}

/**
 * Takes over all proposals that `wanted` says yes to. What one changes moves the others' places: after each the
 * draft is compared anew, and no proposal is taken twice.
 */
export function takeProposals(
  draft: Draft,
  returned: Returned,
  wanted: (proposal: Proposal) => boolean,
  { formats = officialFormats, workedOn = isWorkedOn(draft, returned) }: ProposalOptions = {},
): Draft {
  const options = { formats, workedOn };
  const cells = proposalsOf(draft, returned, options).filter(each => each.kind !== 'text' && wanted(each));
  let current = cells.reduce((taken, proposal) => takeProposal(taken, proposal, formats), draft);
  const done = new Set<string>();
  for (;;) {
    // From the end, so that what is still to come stays where it is.
    const next = proposalsOf(current, returned, options)
      .filter(each => each.kind === 'text' && !done.has(each.key) && wanted(each))
      .at(-1);
    if (!next) return current;
    done.add(next.key);
    current = takeProposal(current, next, formats);
  }
}
