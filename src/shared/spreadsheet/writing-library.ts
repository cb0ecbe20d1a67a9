/** What writes workbooks; loaded as what reads them is, and taken out of the same library. */
export async function xlsxWriter() {
  const { writeXlsx } = await import('hucre');
  return { writeXlsx };
}
