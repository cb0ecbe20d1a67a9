import { readdirSync, readFileSync } from 'node:fs';
import { formatForYear } from '../../../../src/shared/formats/registry.ts';
import type { TextId } from '../../../../src/shared/formats/types.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../helpers/make-report.ts';

const folder = new URL('./reports/', import.meta.url);

/** Every whole report of the folder, by the name of its file. */
export const reportFiles: readonly { readonly name: string; readonly draft: Draft }[] = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .toSorted()
  .map(name => ({ name, draft: readReport(readFileSync(new URL(name, folder), 'utf8')) }));

/** Reads `unit:`, `year:`, `cells:` lines and `== section` texts; every other cell is 0. */
function readReport(file: string): Draft {
  const [head = '', ...sections] = file.split(/^== /m);
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const year = Number(field('year'));
  const cells = field('cells')
    .split(' ')
    .filter(pair => pair !== '')
    .map(pair => pair.split('='));
  const texts = sections.map(section => {
    const [id = '', ...lines] = section.split('\n');
    return [id.trim() as TextId, lines.join('\n').trim()] as const;
  });
  return makeFinishedReport({
    unit: field('unit'),
    year,
    format: formatForYear(year)?.id ?? '2021',
    cells: Object.fromEntries(cells),
    texts: Object.fromEntries(texts),
  });
}
