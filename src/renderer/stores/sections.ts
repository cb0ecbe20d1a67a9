import { knownSection, openingOf, sectionIds } from '../../shared/editing/sections.ts';
import { useNavigation } from './navigation-store.ts';
import { goTo, useReport } from './report-store.ts';

/** Goes to where the next part of the open report begins, or the one before; at either end nothing happens. */
export function goToSection(direction: 1 | -1): void {
  const format = useReport.getState().report?.derived.format;
  const { screen } = useNavigation.getState();
  if (!format || screen.kind !== 'report') return;
  const ids = sectionIds(format);
  const next = ids[ids.indexOf(knownSection(format, screen.section)) + direction];
  if (next !== undefined) goTo(openingOf(format, next));
}
