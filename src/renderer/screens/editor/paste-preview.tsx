import { useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { type PastePlan, withZeros } from '../../../shared/table-editing/paste/paste-plan.ts';
import type { PasteDoubt, PasteProposal } from '../../../shared/table-editing/paste/plan-paste.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { common } from '../../text/common.ts';
import { pasteWords } from '../../text/paste.ts';
import { PastePlanTable } from './paste-plan-table.tsx';
import styles from './paste-preview.module.css';

interface PastePreviewProps {
  readonly format: Format;
  readonly proposal: PasteProposal;
  readonly onConfirm: (cells: Readonly<Record<CellId, string>>) => void;
  readonly onCancel: () => void;
}

/** Shows where each pasted figure would land, and why that needs a look, before anything is put in. */
export function PastePreview({ format, proposal, onConfirm, onCancel }: PastePreviewProps) {
  const { byPlace, doubts, rows, columns, likely } = proposal;
  const [way, setWay] = useState<'names' | 'place'>('names');
  const [zeros, setZeros] = useState(false);
  const plan = byPlace && way === 'place' ? byPlace : proposal.plan;
  const { cells } = zeros ? withZeros(plan) : plan;
  const count = Object.keys(cells).length;
  // The button that Enter presses is the one that cannot do harm.
  return (
    <Dialog
      title={pasteWords.title}
      onClose={onCancel}
      actions={
        <>
          <Button
            look={likely ? 'primary' : 'plain'}
            data-first-focus={likely || undefined}
            onClick={() => onConfirm(cells)}
            disabled={count === 0}
          >
            {pasteWords.confirm(count)}
          </Button>
          <Button
            look={likely ? 'plain' : 'primary'}
            data-first-focus={!likely || undefined}
            onClick={onCancel}
          >
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{pasteWords.shape(rows, columns)}</p>
      <Doubts
        sentences={sentencesOn(doubts, zeros ? withZeros(plan) : plan, format, byPlace !== undefined)}
      />
      {byPlace && (
        <ChoiceField
          label={pasteWords.ways}
          value={way}
          onChange={setWay}
          choices={[
            { value: 'names', label: pasteWords.byNames },
            { value: 'place', label: pasteWords.byPlace },
          ]}
        />
      )}
      {plan.nothings.length > 0 && (
        <label className={styles.zeros}>
          <input type="checkbox" checked={zeros} onChange={event => setZeros(event.target.checked)} />
          {pasteWords.zeros(plan.nothings.length)}
        </label>
      )}
      <PastePlanTable format={format} cells={cells} />
    </Dialog>
  );
}

function Doubts({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map(sentence => (
    <p key={sentence} className={styles.doubt}>
      ▲ {sentence}
    </p>
  ));
}

function sentencesOn(
  doubts: readonly PasteDoubt[],
  plan: PastePlan,
  format: Format,
  named: boolean,
): readonly string[] {
  const { left, words } = plan;
  return [
    ...doubts.map(doubt => sentenceOn(doubt, format)),
    ...(left > 0 ? [named ? pasteWords.leftByNames(left) : pasteWords.left(left)] : []),
    ...(words > 0 ? [pasteWords.words(words)] : []),
  ];
}

function sentenceOn(doubt: PasteDoubt, format: Format): string {
  switch (doubt.kind) {
    case 'moved':
      return pasteWords.moved;
    case 'displaced':
      return pasteWords.displaced;
    case 'turned':
      return pasteWords.turned;
    case 'tables':
      return pasteWords.tables(doubt.copied, doubt.used);
    case 'otherTable':
      return pasteWords.otherTable(
        format.sections.find(section => section.id === doubt.table)?.heading ?? '',
      );
    case 'labels':
      return pasteWords.labels(doubt.labels);
  }
}
