// Characters Windows refuses in a file's name, and control characters.
const refused = /[\\/:*?"<>|\p{Cc}]/gu;
// Names Windows keeps for devices, with or without an ending.
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
// Windows paths end at 260 characters and ext4 names at 255 bytes, which is 85 Chinese characters.
const longestStem = 70;

/**
 * A name every system accepts as a file's name, as near to the wished one as can be.
 * @param wished the name wished for, with or without `.ending`
 * @param ending without its dot; the answer always has it
 */
export function safeFileName(wished: string, ending: string): string {
  const suffix = `.${ending}`;
  const stem = wished.toLowerCase().endsWith(suffix) ? wished.slice(0, -suffix.length) : wished;
  const clean = [...stem.replace(refused, '_')]
    .slice(0, longestStem)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const usable = clean === '' || device.test(clean) ? `_${clean}` : clean;
  return `${usable}${suffix}`;
}
