/** A picture of an icon: a square PNG. */
export interface IconImage {
  readonly size: number;
  readonly png: Uint8Array;
}

const headerLength = 6;
const entryLength = 16;

/**
 * Packs PNGs into one .ico, as Windows reads since Vista: a header, an entry a picture, the PNGs.
 * The format: https://learn.microsoft.com/windows/win32/menurc/newheader and iconresdir.
 */
export function packIco(images: readonly IconImage[]): Uint8Array {
  const header = Buffer.alloc(headerLength + entryLength * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = headerLength + entryLength * index;
    // One byte a side, in which 0 means 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}
