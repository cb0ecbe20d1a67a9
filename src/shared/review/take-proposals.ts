import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { replaceStretch, setCells, setSignature, setText } from '../report/updates.ts';
import { type Proposal, type ProposalOptions, proposalsOf } from './proposals.ts';
import type { Returned } from './read-returned.ts';
import { withChanges } from './take-changes.ts';
import type { TextChange } from './text-changes.ts';

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

/** Takes over all proposals that `wanted` says yes to, compared once: those to one text are made together. */
export function takeProposals(
  draft: Draft,
  returned: Returned,
  wanted: (proposal: Proposal) => boolean,
  options: ProposalOptions = {},
): Draft {
  const { formats = officialFormats } = options;
  const taken = proposalsOf(draft, returned, options).filter(wanted);
  const changes = new Map<TextId, TextChange[]>();
  let current = draft;
  for (const proposal of taken) {
    if (proposal.kind !== 'text') current = takeProposal(current, proposal, formats);
    else changes.set(proposal.section, [...(changes.get(proposal.section) ?? []), proposal.change]);
  }
  for (const [section, made] of changes) {
    current = setText(current, section, withChanges(textOf(current, section), made));
  }
  return current;
}
