import { useMemo } from 'react';
import { type ExaminedFigure, examineFigures } from '../../../shared/checks/text/figures/examine-figures.ts';
import { commands } from '../../../shared/commands/commands.ts';
import { pageName, pageOf } from '../../../shared/editing/sections.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import type { TextId } from '../../../shared/formats/types.ts';
import { type Draft, textOf } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { goTo, useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';
import { figuresWords } from '../../text/figures.ts';
import styles from './figures-dialog.module.css';

/** How much of the text around a number is quoted, in characters on either side. */
const around = 12;

/** 数字体检: every number in the texts, what it means, and whether the tables say the same. */
export function FiguresDialog({ onClose }: { readonly onClose: () => void }) {
  const calculation = useReport(state => state.report?.calculation);
  const examined = useMemo(() => (calculation ? examineFigures(calculation) : []), [calculation]);
  if (!calculation) return null;
  const { draft, format } = calculation;

  const show = ({ section: id, place }: ExaminedFigure) => {
    onClose();
    goTo({
      section: pageOf(id),
      text: { id, start: place.start, end: place.end },
    });
  };

  return (
    <Dialog title={commands.figures.label} width="wide" onClose={onClose}>
      <p>{figuresWords.summary(countsOf(examined))}</p>
      {examined.length > 0 && <FiguresTable draft={draft} format={format} figures={examined} onShow={show} />}
    </Dialog>
  );
}

interface FiguresTableProps {
  readonly draft: Draft;
  readonly format: Format;
  readonly figures: readonly ExaminedFigure[];
  readonly onShow: (figure: ExaminedFigure) => void;
}

function FiguresTable({ draft, format, figures, onShow }: FiguresTableProps) {
  const nameOf = (id: TextId) => pageName(format, pageOf(id), editorWords.introduction);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{figuresWords.section}</th>
          <th>{figuresWords.words}</th>
          <th>{figuresWords.meaning}</th>
          <th>{figuresWords.verdict}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {figures.map(figure => (
          <FigureRow
            key={`${figure.section} ${figure.place.start}`}
            text={textOf(draft, figure.section)}
            name={nameOf(figure.section)}
            figure={figure}
            onShow={() => onShow(figure)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps {
  /** The text that the figure stands in. */
  readonly text: string;
  /** What the text is called. */
  readonly name: string;
  readonly figure: ExaminedFigure;
  readonly onShow: () => void;
}

function FigureRow({ text, name, figure, onShow }: FigureRowProps) {
  const { verdict, tablePlace, held, against } = figure;
  return (
    <tr data-verdict={verdict}>
      <td>{name}</td>
      <td className={styles.words}>
        <Quoted text={text} figure={figure} />
      </td>
      <td>{tablePlace ?? figuresWords.notInTables}</td>
      <td className={styles[verdict]}>
        {figuresWords.verdicts[verdict]}
        {held !== undefined && figuresWords.held(held)}
        {against && figuresWords.against(against.year, against.unit)}
      </td>
      <td>
        <Button look="small" onClick={onShow}>
          {editorWords.locate}
        </Button>
      </td>
    </tr>
  );
}

function Quoted({ text, figure }: { readonly text: string; readonly figure: ExaminedFigure }) {
  const { start, end } = figure.place;
  return (
    <>
      …{text.slice(Math.max(0, start - around), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + around)}…
    </>
  );
}

function countsOf(figures: readonly ExaminedFigure[]): Readonly<Record<ExaminedFigure['verdict'], number>> {
  const counts = { matched: 0, conflicting: 0, ofLastYear: 0, unknown: 0, unrelated: 0 };
  for (const { verdict } of figures) counts[verdict] += 1;
  return counts;
}
