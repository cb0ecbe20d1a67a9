import type { Format } from '../compile.ts';
import { fillStar, starValues } from '../equations.ts';
import type { FormatDeclaration } from '../types.ts';
import type { Examination } from './examined.ts';

/** What became of the format before: each of its cells is here, moved or gone, and only one of these. */
export const examineSuccession: Examination = ({ declaration, format, before }) => {
  const { succeeds } = declaration;
  if (succeeds?.from !== before?.id) return [wrongFormer(declaration, before)];
  if (!succeeds || !before) return [];
  const there = [...before.cells.keys()];
  const filled = (pattern: string) => starValues(pattern, there).map(star => fillStar(pattern, star));
  const moved = new Map(
    succeeds.moved.flatMap(({ from, to }) =>
      starValues(from, there).map(
        star => [fillStar(from, star), to.map(cell => fillStar(cell, star))] as const,
      ),
    ),
  );
  const gone = new Set(succeeds.gone.flatMap(filled).filter(id => !moved.has(id)));
  return [
    ...there
      .filter(id => !format.cells.has(id) && !moved.has(id) && !gone.has(id))
      .map(id => `没有交代${before.name}的格“${id}”到哪里去了。`),
    ...[...gone].filter(id => format.cells.has(id)).map(id => `格“${id}”说是没有了，表里却有。`),
    ...[...moved].flatMap(([from, to]) =>
      to.filter(id => !format.cells.has(id)).map(id => `“${from}”说是改到“${id}”，表里没有这一格。`),
    ),
  ];
};

/** Figures and texts of the year before are brought over by what the format says of that year's format. */
function wrongFormer({ years, succeeds }: FormatDeclaration, before: Format | undefined): string {
  const year = years.from - 1;
  if (!before) return `${year}年没有已知的格式，与上一种格式的对应（succeeds）要去掉。`;
  const said = succeeds ? `现在写的是“${succeeds.from}”` : '现在没有写';
  return `${year}年用的是${before.name}，与上一种格式的对应（succeeds.from）要写“${before.id}”，${said}。`;
}
