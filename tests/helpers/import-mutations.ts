import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { encodeGbk, encodeUtf16 } from './encode-text.ts';

/** One way a file gets damaged; places are shares of its length, so that it fits any file. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const share = fc.double({ min: 0, max: 1, noNaN: true });

function at(bytes: Uint8Array, where: number): number {
  return Math.floor(where * bytes.length);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

const truncated = share.map(
  (end): Mutation =>
    bytes =>
      bytes.slice(0, at(bytes, end)),
);

const flipped = fc
  .array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 })
  .map(
    (flips): Mutation =>
      bytes => {
        const changed = bytes.slice();
        for (const [where, value] of flips)
          if (changed.length > 0) changed[Math.min(at(changed, where), changed.length - 1)] = value;
        return changed;
      },
  );

const cut = fc.tuple(share, fc.nat({ max: 3000 })).map(
  ([where, length]): Mutation =>
    bytes =>
      joined(bytes.slice(0, at(bytes, where)), bytes.slice(at(bytes, where) + length)),
);

const repeated = fc.tuple(share, share, fc.nat({ max: 3000 })).map(
  ([from, to, length]): Mutation =>
    bytes => {
      const start = at(bytes, from);
      return joined(
        bytes.slice(0, at(bytes, to)),
        bytes.slice(start, start + length),
        bytes.slice(at(bytes, to)),
      );
    },
);

/** What does not belong into a report. */
const strangeWords = [
  '<script>while(true){}</script>',
  '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>',
  '&x;&y;&#x110000;&nbsp;',
  '<table><tr><td rowspan="99999" colspan="99999">',
  '</table></td></tr></w:tbl></w:tc>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-5"/><w:vMerge/></w:tcPr>',
  '<div>'.repeat(700),
  '<w:sdt>'.repeat(700),
  '<table><tr><td>'.repeat(150),
  '\u0000\u0001\ufffe\ud800',
  '|\n'.repeat(40),
  '\t'.repeat(300),
  '\f— 3 —\n',
  '9'.repeat(5000),
  '三、收到和处理政府信息公开申请情况',
  '（四）无',
];

const inserted = fc.tuple(share, fc.constantFrom(...strangeWords)).map(
  ([where, words]): Mutation =>
    bytes =>
      joined(bytes.slice(0, at(bytes, where)), strToU8(words), bytes.slice(at(bytes, where))),
);

const random = fc.uint8Array({ maxLength: 2000 }).map(
  (noise): Mutation =>
    () =>
      noise,
);

/** Damage that any file can take. */
export const anyDamage: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: inserted },
    { weight: 2, arbitrary: cut },
    { weight: 2, arbitrary: repeated },
    { weight: 2, arbitrary: flipped },
    { weight: 2, arbitrary: truncated },
    { weight: 1, arbitrary: random },
  ),
  { minLength: 1, maxLength: 4 },
);

/** Encodings a text may be in. */
export const anyEncoding: fc.Arbitrary<(text: string) => Uint8Array> = fc.constantFrom(
  strToU8,
  encodeGbk,
  (text: string) => encodeUtf16(text, true),
  (text: string) => encodeUtf16(text, false),
);

/** The file after all its damage. */
export function damage(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce((damaged, mutate) => mutate(damaged), bytes);
}
