import type { FormatDeclaration } from '../types.ts';

/**
 * Sums that are, over others, parts of themselves: no figure of the format can be found while there is one. A part may
 * be followed by an outcome (`litigation.lawsuits.upheld`), so one address leads to another that begins like it.
 */
export function circularSums({ sums: { groups } }: Pick<FormatDeclaration, 'sums'>): readonly string[] {
  const names = Object.keys(groups);
  const leadsTo = (name: string) =>
    (groups[name] ?? [])
      .flatMap(part => part.split('+'))
      .flatMap(part => names.filter(other => beginsLike(part, other) || beginsLike(other, part)));
  const followed = new Set<string>();
  const circular = new Set<string>();
  const follow = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) circular.add(name);
    if (followed.has(name)) return;
    followed.add(name);
    for (const next of leadsTo(name)) follow(next, [...above, name]);
  };
  for (const name of names) follow(name, []);
  return [...circular].map(name => `“${name}”所加的绕回了它自己，无法计算。`);
}

function beginsLike(address: string, other: string): boolean {
  return address === other || address.startsWith(`${other}.`);
}
