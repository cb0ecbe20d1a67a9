import { outcomeKinds } from '../../history/year-series.ts';
import type { PicturePanel } from '../picture.ts';
import type { ReportFigures } from './report-figures.ts';

const unit = '件';

/** Requests: what came in and went out, who asked, and what became of them. */
export function requestPanels({ format, of }: ReportFigures): readonly PicturePanel[] {
  const role = format.roles.requests;
  if (!role) return [];
  const cells = [...format.cells.values()].filter(({ table }) => table === role.table);
  const inAll = cells.filter(({ column }) => column === role.all);
  const flow = [role.received, role.carriedIn, role.handled, role.stillOpen].flatMap(row => {
    const cell = inAll.find(candidate => candidate.row === row);
    return cell ? [of([cell], cell.rowShort, unit)] : [];
  });
  const applicants = cells.filter(({ row, column }) => row === role.received && column !== role.all);
  const outcomes = outcomeKinds(format).map(({ label, rows }) =>
    of(
      inAll.filter(({ row }) => rows.includes(row)),
      label,
      unit,
    ),
  );
  const panels: readonly PicturePanel[] = [
    { look: 'tiles', title: '依申请公开', figures: flow },
    {
      look: 'bars',
      title: '申请由谁提出（本年新收）',
      figures: applicants.map(cell => of([cell], cell.columnName, unit)),
    },
    { look: 'bars', title: '申请怎样办理（办理结果）', figures: outcomes },
  ];
  return panels.filter(({ figures }) => figures.length > 0);
}
