/** 1980-01-01 00:00, the first moment a zip archive can name: date in the high half, time in the low. */
const zipEpoch = 0x0021_0000;

const endOfDirectory = 0x0605_4b50;
const directoryEntry = 0x0201_4b50;

/**
 * Sets the time of every file in a zip archive to the same moment, so that the archive depends on its content
 * only and not on when, or in which time zone, it was made. The bytes are changed in place.
 * @throws Error where the bytes are not a zip archive
 */
export function fixTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === directoryEntry) {
    view.setUint32(entry + 12, zipEpoch, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, zipEpoch, true);
    const nameLength = view.getUint16(entry + 28, true);
    const extraLength = view.getUint16(entry + 30, true);
    const commentLength = view.getUint16(entry + 32, true);
    entry += 46 + nameLength + extraLength + commentLength;
  }
  return archive;
}
