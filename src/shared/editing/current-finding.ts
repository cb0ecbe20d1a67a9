import type { Finding, Fix } from '../checks/finding.ts';

/**
 * Of findings, the one that says what an earlier one said: the same rule about the same cells or in the same text,
 * in the same words, wherever in the text that is by now. Undefined where it is gone.
 */
export function sameAs(earlier: Finding, findings: readonly Finding[]): Finding | undefined {
  if (findings.includes(earlier)) return earlier;
  return closest(
    earlier,
    findings.filter(finding => isKin(earlier, finding) && finding.message === earlier.message),
  );
}

/** The same; where it is gone, the nearest one under its rule in its text, or about its cells. */
export function nearestTo(earlier: Finding, findings: readonly Finding[]): Finding | undefined {
  return (
    sameAs(earlier, findings) ??
    closest(
      earlier,
      findings.filter(finding => isKin(earlier, finding)),
    )
  );
}

/** The repair of a finding that does what the given one says. */
export function fixLike({ label }: Fix, { fix, otherFix }: Finding): Fix | undefined {
  return [fix, otherFix].find(offered => offered?.label === label);
}

function isKin(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule || a.text?.section !== b.text?.section) return false;
  return a.text !== undefined || (a.cells.length === b.cells.length && a.cells[0] === b.cells[0]);
}

function closest(earlier: Finding, findings: readonly Finding[]): Finding | undefined {
  const distance = ({ text }: Finding) => Math.abs((text?.start ?? 0) - (earlier.text?.start ?? 0));
  return findings.toSorted((a, b) => distance(a) - distance(b))[0];
}

/**
 * Which of `count` things comes next, the first behind the last: from the one at a place, or from the place of one
 * that is gone, where its successor stands now.
 */
export function nextInRound(
  count: number,
  from: { readonly at: number } | { readonly gone: number },
  direction: 1 | -1,
): number {
  if ('at' in from) return (from.at + direction + count) % count;
  if (direction > 0) return from.gone < count ? from.gone : 0;
  return from.gone > 0 ? Math.min(from.gone, count) - 1 : count - 1;
}
