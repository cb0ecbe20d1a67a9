/**
 * The libraries that workbooks are read with, each loaded on first use, or ahead of it by who has time. Only what is
 * taken out of them here is built into the program, and whatever never writes has nothing of the writer.
 */

/** What reads workbooks, and shows a number as its format has it. */
export async function xlsxReader() {
  const { formatValue, readXlsx } = await import('hucre');
  return { formatValue, readXlsx };
}

/** What unpacks them, to be measured before they are read. */
export async function zipReader() {
  const { unzipSync } = await import('fflate');
  return { unzipSync };
}
