/** Bytes a workbook may have unpacked: a register of 20,000 rows has some 10 MB. */
const unpackedLimit = 80 * 1024 * 1024;

/**
 * Whether a workbook would be too large unpacked, by what its directory says of its parts; one that says less than
 * it holds is cut off where it is unpacked. Nothing is unpacked here.
 */
export async function swellsTooMuch(bytes: Uint8Array): Promise<boolean> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      // A part that is said to be empty and is not would be unpacked without a limit.
      unpacked += size > 0 && originalSize === 0 ? unpackedLimit + 1 : originalSize;
      return false;
    },
  });
  return unpacked > unpackedLimit;
}
