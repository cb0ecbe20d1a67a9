import { type Draft, reportTitle } from '../report/draft.ts';
import { cleanLine } from './clean-text.ts';

/** Characters Windows forbids in names, and the wide ones that look like them. */
const forbidden = new Map([
  ['<', '＜'],
  ['>', '＞'],
  [':', '：'],
  ['"', '＂'],
  ['/', '／'],
  ['\\', '＼'],
  ['|', '｜'],
  ['?', '？'],
  ['*', '＊'],
]);

/** Names of devices: Windows refuses them before any dot, whatever follows. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?=$|[ .])/i;

/** Linux allows 255 bytes of UTF-8 in a name, Windows 255 UTF-16 units; this leaves room for （2） and the like. */
const longestName = 200;

/**
 * The name under which a report is saved: <机关><年>年政府信息公开工作年度报告.docx. Fit for Windows and Linux; a unit's
 * name too long for a file is cut, the year never.
 * @param extension without a dot, e.g. `docx`
 */
export function reportFileName(draft: Pick<Draft, 'unit' | 'year'>, extension: string): string {
  const ending = `${reportTitle({ unit: '', year: draft.year })}.${extension}`;
  const unit = cleanLine(draft.unit)
    .replace(/[<>:"/\\|?*]/g, character => forbidden.get(character) ?? '_')
    .replace(/^[. ]+/, '');
  const name = cut(unit, longestName - byteLength(ending)) + ending;
  return device.test(name) ? `_${name}` : name;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The longest start of a text within so many bytes of UTF-8, not ending inside a character. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
