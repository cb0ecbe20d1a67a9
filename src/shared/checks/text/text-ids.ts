import type { Format } from '../../formats/compile.ts';
import type { TextId } from '../../formats/types.ts';

/** The texts of a report in printed order: the introduction, then the sections that are words. */
export function textIds(format: Format): readonly TextId[] {
  return [
    'introduction',
    ...format.sections.flatMap(section => (section.kind === 'text' ? [section.id] : [])),
  ];
}
