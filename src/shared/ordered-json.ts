/** A value of plain data as JSON, whatever the order its fields were set in: what says the same is the same text. */
export function orderedJson(plain: unknown): string {
  return JSON.stringify(plain, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
