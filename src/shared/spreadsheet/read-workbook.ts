/**
 * The rows of the first sheet of an .xlsx file, every cell as text, blank ones empty.
 * @throws Error where it is no such file.
 */
export async function readFirstSheet(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { sheets: [0] });
  return (sheets[0]?.rows ?? []).map(row => row.map(cell => (cell === null ? '' : String(cell))));
}
