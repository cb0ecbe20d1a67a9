import { cleanLine } from '../../document/clean-text.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { Draft } from '../../report/draft.ts';
import type { Picture } from '../picture.ts';
import { disputePanels } from './dispute-panel.ts';
import { reportFigures } from './report-figures.ts';
import { requestPanels } from './request-panels.ts';
import { tablePanels } from './table-panels.ts';

/**
 * What the one-page picture of a report shows, in any format: which table is which is read from the format's roles,
 * and every other table is shown as it declares itself.
 * @param last last year's report of the same unit, whose figures are shown beside this year's
 */
export function pictureOf(draft: Draft, last?: Draft, formats: FormatRegistry = officialFormats): Picture {
  const figures = reportFigures(draft, last, formats);
  const [flow, ...requests] = requestPanels(figures);
  return {
    unit: cleanLine(draft.unit),
    year: draft.year,
    compared: last !== undefined,
    panels: [...(flow ? [flow] : []), ...requests, ...tablePanels(figures), ...disputePanels(figures)],
  };
}
