import type { Decimal } from '../report/decimal.ts';
import { reportTitle } from '../report/draft.ts';

/** One figure of the picture: what it counts, this year and, where last year's report is there, last year. */
export interface PictureFigure {
  readonly label: string;
  /** What of it is counted, where the label is only whose it is: 本年制发件数. */
  readonly measure?: string;
  /** Undefined while it is not filled in, or is no number. */
  readonly value: Decimal | undefined;
  readonly before?: Decimal;
  /** Written behind the figure: 件, 万元; absent where the table does not say. */
  readonly unit?: string;
  /** What belongs to it and is told in small print. */
  readonly parts?: readonly PictureFigure[];
}

/** A part of the picture under a heading of its own: large figures side by side, or bars to be compared. */
export interface PicturePanel {
  readonly look: 'tiles' | 'bars';
  readonly title: string;
  readonly figures: readonly PictureFigure[];
}

/** A report on one page: what the drawing shows and its text alternative says, in the same order. */
export interface Picture {
  readonly unit: string;
  readonly year: number;
  /** Whether last year's figures stand beside this year's. */
  readonly compared: boolean;
  readonly panels: readonly PicturePanel[];
}

/** 一图读懂某某镇人民政府2025年政府信息公开工作年度报告 */
export function pictureTitle(picture: Pick<Picture, 'unit' | 'year'>): string {
  return `一图读懂${reportTitle(picture)}`;
}

/** Whether there was nothing of all that a panel counts, in either year: bars would show nothing. */
export function isAllZero({ figures }: PicturePanel): boolean {
  const every = figures.flatMap(figure => [figure, ...(figure.parts ?? [])]);
  return every.every(
    ({ value, before }) => value?.units === 0n && (before === undefined || before.units === 0n),
  );
}
