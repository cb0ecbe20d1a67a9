// Characters Windows refuses in a file's name, and control characters.
const refused = /[\\/:*?"<>|\p{Cc}]/gu;
// Names Windows keeps for devices, with or without an ending.
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
// ext4 names end at 255 bytes; what is left is for the ending. It is 76 Chinese characters, far from Windows' limit.
const mostBytes = 230;

/**
 * A name every system accepts as a file's name, as near to the wished one as can be.
 * @param wished the name wished for, with or without `.ending`
 * @param ending without its dot; the answer always has it
 */
export function safeFileName(wished: string, ending: string): string {
  const suffix = `.${ending}`;
  const stem = wished.toLowerCase().endsWith(suffix) ? wished.slice(0, -suffix.length) : wished;
  const clean = shortened(stem.replace(refused, '_')).replace(/^[\s.]+|[\s.]+$/g, '');
  const usable = clean === '' || device.test(clean) ? `_${clean}` : clean;
  return `${usable}${suffix}`;
}

function shortened(text: string): string {
  const encoder = new TextEncoder();
  let left = mostBytes;
  const kept = [...text].filter(char => {
    left -= encoder.encode(char).length;
    return left >= 0;
  });
  return kept.join('');
}
