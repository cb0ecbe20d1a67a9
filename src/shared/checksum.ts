/** CRC-32 of ISO 3309 (the one of zip and PNG), reversed polynomial 0xEDB88320, one entry a byte. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xed_b8_83_20 : remainder >>> 1;
  }
  return remainder;
});

/**
 * The checksum kept beside stored bytes. Browsers check theirs only as far as their storage engine does; a
 * flipped bit must never turn one figure into another unnoticed.
 */
export function checksumOf(bytes: Uint8Array): number {
  let remainder = 0xff_ff_ff_ff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xff_ff_ff_ff) >>> 0;
}
