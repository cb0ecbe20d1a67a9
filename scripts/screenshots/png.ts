import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as its pixels: red, green, blue, one byte each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** How many bytes a pixel has, by PNG's colour type: 2 is RGB, 3 an index into the palette, 6 RGB and alpha. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/**
 * Reads the kinds of PNG that Chromium and `writePng` make: 8 bits a channel, not interlaced; alpha is dropped.
 * @throws Error for any other kind
 */
export function readPng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header = new Uint8Array(13);
  let palette = new Uint8Array();
  for (let at = signature.length; at < bytes.length; ) {
    const length = view.getUint32(at);
    const type = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    const content = bytes.slice(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'PLTE') palette = content;
    if (type === 'IDAT') data.push(content);
    at += 12 + length;
  }
  const [width, height] = [readNumber(header, 0), readNumber(header, 4)];
  const channels = channelsOf[header[9] ?? -1];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('not this kind of PNG');
  const plain = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const source = channels === 1 ? palette : plain;
    const from = channels === 1 ? (plain[pixel] ?? 0) * 3 : pixel * channels;
    for (let channel = 0; channel < 3; channel += 1) rgb[pixel * 3 + channel] = source[from + channel] ?? 0;
  }
  return { width, height, rgb };
}

const readNumber = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** Undoes PNG's filters: each line says how its bytes were predicted from those at the left and above. */
function unfilter(bytes: Uint8Array, lineLength: number, lines: number, channels: number): Uint8Array {
  const plain = new Uint8Array(lineLength * lines);
  for (let line = 0; line < lines; line += 1) {
    const filter = bytes[line * (lineLength + 1)];
    for (let index = 0; index < lineLength; index += 1) {
      const at = line * lineLength + index;
      const left = index < channels ? 0 : (plain[at - channels] ?? 0);
      const above = line === 0 ? 0 : (plain[at - lineLength] ?? 0);
      const corner = line === 0 || index < channels ? 0 : (plain[at - lineLength - channels] ?? 0);
      plain[at] = (bytes[line * (lineLength + 1) + 1 + index] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return plain;
}

/** What a filter expects a byte to be: nothing, the byte at the left, above, their mean, or Paeth's choice. */
function predict(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const byLeft = Math.abs(estimate - left);
      const byAbove = Math.abs(estimate - above);
      const byCorner = Math.abs(estimate - corner);
      return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }
    default:
      return 0;
  }
}

/** Writes pixels as a PNG of one byte each: an index into the at most 256 colours used most. */
export function writePng(pixels: Pixels): Uint8Array {
  const { palette, indices } = toPalette(pixels);
  const { width, height } = pixels;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  const lines = new Uint8Array((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    lines.set(indices.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(content.length, 0);
  edges.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)]);
}

/** The 5 upper bits of each channel: shades this close to each other are one colour to a reader. */
const shade = (rgb: Uint8Array, at: number) =>
  (((rgb[at] ?? 0) >> 3) << 10) | (((rgb[at + 1] ?? 0) >> 3) << 5) | ((rgb[at + 2] ?? 0) >> 3);

interface ShadeCount {
  count: number;
  red: number;
  green: number;
  blue: number;
}

/** The 256 commonest shades, each as the mean of its pixels, and for each pixel the nearest of them. */
function toPalette({ rgb }: Pixels): { readonly palette: Uint8Array; readonly indices: Uint8Array } {
  const shades = new Map<number, ShadeCount>();
  for (let at = 0; at < rgb.length; at += 3) {
    const key = shade(rgb, at);
    const sum = shades.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    sum.count += 1;
    sum.red += rgb[at] ?? 0;
    sum.green += rgb[at + 1] ?? 0;
    sum.blue += rgb[at + 2] ?? 0;
    shades.set(key, sum);
  }
  const colours = [...shades.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, red, green, blue }) => [red / count, green / count, blue / count].map(Math.round));
  const kept = colours.slice(0, 256);
  const nearest = new Map<number, number>();
  for (const [key, { count, red, green, blue }] of shades) {
    nearest.set(key, nearestOf(kept, [red / count, green / count, blue / count]));
  }
  const indices = new Uint8Array(rgb.length / 3);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    indices[pixel] = nearest.get(shade(rgb, pixel * 3)) ?? 0;
  }
  return { palette: Uint8Array.from(kept.flat()), indices };
}

function nearestOf(colours: readonly (readonly number[])[], wanted: readonly number[]): number {
  const distances = colours.map(colour =>
    colour.reduce((sum, value, channel) => sum + (value - (wanted[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
