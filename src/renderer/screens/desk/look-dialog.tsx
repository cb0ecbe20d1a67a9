import type { DeskReport } from '../../../shared/county/desk/desk-of.ts';
import { linesOf, type Outline, outlineOf } from '../../../shared/document/outline.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { common } from '../../text/common.ts';
import { deskUnitWords, deskWords } from '../../text/desk.ts';
import { importWords } from '../../text/import.ts';
import sides from '../import/import-review.module.css';
import { type PieceOfSource, SourcePiece } from '../import/source-view.tsx';
import { useLookedAt } from './use-looked-at.ts';

interface LookDialogProps {
  /** The unit, as the roster names it. */
  readonly name: string;
  readonly report: DeskReport;
  readonly onClose: () => void;
}

/** A unit's report as it was recognised, beside the file's own words; nothing can be changed here. */
export function LookDialog({ name, report, onClose }: LookDialogProps) {
  const formats = useFormats(state => state.registry);
  const { draft, source, problem } = useLookedAt(report.file);
  return (
    <Dialog
      title={deskUnitWords.lookTitle(name)}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      {problem && <p role="alert">✖ {problem}</p>}
      {!draft && !problem && <p>{deskWords.opening}</p>}
      {draft && (
        <div className={sides.sides}>
          <Pieces title={deskUnitWords.read} pieces={piecesOf(outlineOf(draft, formats))} />
          <Pieces title={importWords.source} pieces={source ?? []} />
        </div>
      )}
    </Dialog>
  );
}

function piecesOf(outline: Outline): readonly PieceOfSource[] {
  return outline.flatMap((block): readonly PieceOfSource[] =>
    block.kind === 'table'
      ? [{ kind: 'table', cells: block.table.cells }]
      : linesOf(block).map(text => ({ kind: 'paragraph', text })),
  );
}

function Pieces({ title, pieces }: { readonly title: string; readonly pieces: readonly PieceOfSource[] }) {
  return (
    <div className={sides.side}>
      <h3>{title}</h3>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place
        <div key={index} className={sides.block}>
          <SourcePiece block={piece} />
        </div>
      ))}
    </div>
  );
}
