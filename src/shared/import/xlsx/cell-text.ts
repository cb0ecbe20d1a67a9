/** What a cell of a workbook says: its words, and why they may not be what its author meant. */
export interface CellText {
  readonly text: string;
  /** In Chinese, to follow the cell's name; absent where nothing has to be said. */
  readonly remark?: string;
}

/** A cell as the library hands it over. */
export interface WorkbookCell {
  readonly value: unknown;
  /** The number format, e.g. 0.0%; absent for none. */
  readonly format: string | undefined;
  readonly isFormula: boolean;
}

const date = /[ymdhs年月日]/i;

/**
 * The words of a cell as a person sees them. A number is written out as it is stored; where its format shows
 * another (rounded, as a percentage, as a date), what is shown is taken, as copying would, and that is told. What
 * is shown as a date or percentage is never a plain figure.
 * @param show how a number looks in a number format
 */
export function cellText(
  { value, format, isFormula }: WorkbookCell,
  show: (value: number, format: string) => string,
): CellText {
  if (value === null || value === undefined || value === '') {
    return isFormula
      ? { text: '', remark: '是公式，文件里没有存下算好的数，没有填入，请补填' }
      : { text: '' };
  }
  if (isMoment(value)) return { text: shownDate(value), remark: '是日期，不是数，请核对' };
  if (typeof value !== 'number') return { text: String(value) };
  const stored = writtenOut(value);
  if (format === undefined || /^(?:general|@)$/i.test(format.trim())) return { text: stored };
  const shown = show(value, format).trim();
  if (date.test(withoutQuoted(format))) return { text: shown, remark: '是日期或时间，不是数，请核对' };
  if (format.includes('%')) return { text: shown, remark: `显示为 ${shown}，不是件数或金额，请核对` };
  if (sameNumber(shown, stored)) return { text: stored };
  if (shown === '') return { text: stored, remark: `存的是 ${stored}，但设成了不显示，请核对` };
  return { text: shown, remark: `显示为 ${shown}，存的是 ${stored}；按显示的填入，请核对` };
}

/** A number without the noise of binary fractions: spreadsheets keep 15 digits. */
function writtenOut(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return /e/.test(String(rounded))
    ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(rounded);
}

function sameNumber(shown: string, stored: string): boolean {
  const plain = shown.replaceAll(',', '').trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) && Number(plain) === Number(stored);
}

/** A format without what it prints as it stands, its colours and its conditions. */
function withoutQuoted(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|general/gi, '');
}

/** A date as the library gives it, which has this of its own. */
interface Moment {
  /** ISO 8601; null where it is no date. */
  readonly toJSON: () => string | null;
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}

function shownDate(value: Moment): string {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)/.exec(value.toJSON() ?? '') ?? [];
  return year === undefined ? '（日期）' : `${year}年${Number(month)}月${Number(day)}日`;
}
