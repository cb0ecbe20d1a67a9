import { coverId } from '../../shared/editing/section-id.ts';
import { pageOf } from '../../shared/editing/sections.ts';
import { tableOf } from '../../shared/formats/grid.ts';
import type { Proposal } from '../../shared/review/proposals.ts';
import type { Returned } from '../../shared/review/read-returned.ts';
import { takeProposal, takeProposals } from '../../shared/review/take-proposals.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { change, type Place } from '../stores/report-store.ts';

/** Takes one change of a file that came back over into the open report, as a step of its own to undo. */
export function takeOver(proposal: Proposal): void {
  change(draft => takeProposal(draft, proposal, formatsInUse()), placeOf(proposal), undefined);
}

/** Takes over all changes of these keys, as one step. */
export function takeOverAll(returned: Returned, keys: ReadonlySet<string>, workedOn: boolean): void {
  change(
    draft =>
      takeProposals(draft, returned, ({ key }) => keys.has(key), { workedOn, formats: formatsInUse() }),
    { section: coverId },
    undefined,
  );
}

/** Where in the open report a proposal is. */
export function placeOf(proposal: Proposal): Place {
  switch (proposal.kind) {
    case 'cell':
      return { section: tableOf(proposal.cell), cell: proposal.cell };
    case 'text': {
      const { section, start } = proposal;
      return { section: pageOf(section), text: { id: section, start, end: start } };
    }
    case 'signature':
      return { section: coverId };
  }
}
