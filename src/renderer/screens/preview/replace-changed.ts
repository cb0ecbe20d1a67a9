/**
 * Makes `shown` hold what `wanted` holds and takes the nodes of `wanted` for it, but leaves alone what is equal: a
 * report that is typed in changes in a paragraph, and only that is laid out again.
 */
export function replaceChanged(shown: Element, wanted: Element): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes];
  let start = 0;
  while (start < Math.min(before.length, after.length) && isEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    isEqual(before[before.length - 1 - end], after[after.length - 1 - end])
  ) {
    end += 1;
  }
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const [one] = gone;
  const [other] = come;
  if (gone.length === 1 && come.length === 1 && one instanceof Element && other instanceof Element) {
    if (isSameBox(one, other)) {
      replaceChanged(one, other);
      return;
    }
  }
  const place = before[before.length - end] ?? null;
  for (const node of gone) node.remove();
  for (const node of come) shown.insertBefore(node, place);
}

function isEqual(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

/** Two elements that differ in what they hold only. */
function isSameBox(one: Element, other: Element): boolean {
  return one.cloneNode().isEqualNode(other.cloneNode());
}
