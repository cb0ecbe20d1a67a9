import type { Draft } from '../../report/draft.ts';
import { type FigureSource, type FigureSources, sourceSchema } from './source.ts';

/** The sources a report carries. One that cannot be read, as of another version, is left in the report, unshown. */
export function sourcesOf({ sources = {} }: Pick<Draft, 'sources'>): FigureSources {
  return new Map(
    Object.entries(sources).flatMap(([cell, kept]): readonly [string, FigureSource][] => {
      const read = sourceSchema.safeParse({ ...kept, cell });
      return read.success ? [[cell, read.data]] : [];
    }),
  );
}

/** A report that carries these sources in the place of those that can be read of it. */
export function withSources(draft: Draft, sources: FigureSources): Draft {
  const known = sourcesOf(draft);
  const others = Object.entries(draft.sources ?? {}).filter(([cell]) => !known.has(cell));
  const said = [...sources].map(([cell, { cell: _, ...source }]) => [cell, source] as const);
  const { sources: _before, ...bare } = draft;
  const all = [...others, ...said];
  return all.length === 0 ? bare : { ...bare, sources: Object.fromEntries(all) };
}
