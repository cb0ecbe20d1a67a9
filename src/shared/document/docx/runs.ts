import { type FaceRole, type Faces, faceOf, faceWith } from './faces.ts';
import { element, escapeXml, valued } from './xml.ts';

/** How a run of text is set. */
export interface RunLook {
  /** What its paragraph and style make it; decides which face its characters must be in. */
  readonly role: FaceRole;
  /** A character style. */
  readonly style?: string;
  /** Half points, where the paragraph's style says otherwise. */
  readonly halfPoints?: number;
}

/** Writes the text of a report in the chosen faces. */
export type WriteRuns = (text: string, look: RunLook) => string;

/**
 * Runs of Chinese text. The hint makes “ ” — … take the Chinese face, not the narrow Latin one, in Word. What the
 * chosen face has no character for is set in one that has it.
 */
export function runWriter(faces: Faces): WriteRuns {
  const whole = new Map<string, ReturnType<typeof faceSetter>>();
  const setterOf = (face: string) => {
    const known = whole.get(face) ?? faceSetter(face);
    whole.set(face, known);
    return known;
  };
  return (text, look) => {
    // Figures: every face has them.
    if (/^[ -~]*$/.test(text)) return run(text, look, undefined);
    const face = faceOf(faces, look.role);
    // What stands in for the heavy face of a title is as thin as any, and made bold.
    const stoutly = look.role === 'title' && !faces.titleBold;
    return pieces(text, face, setterOf(face))
      .map(({ words, instead }) =>
        run(words, look, instead === undefined ? undefined : { face: instead, bold: stoutly }),
      )
      .join('');
  };
}

/** Tells the face of each character where `chosen` is wished for; it remembers those it was asked for. */
function faceSetter(chosen: string): (character: string) => string {
  const known = new Map<string, string>();
  return character => {
    const face = known.get(character) ?? faceWith(character, chosen) ?? chosen;
    known.set(character, face);
    return face;
  };
}

/** The face that stands in for the chosen one. */
interface StandIn {
  readonly face: string;
  readonly bold: boolean;
}

function run(words: string, { style, halfPoints }: RunLook, instead: StandIn | undefined): string {
  const fonts = instead === undefined ? '<w:rFonts w:hint="eastAsia"/>' : standInLook(instead);
  const named = style === undefined ? '' : valued('w:rStyle', style);
  const properties = `<w:rPr>${named}${fonts}${halfPoints === undefined ? '' : ownSize(halfPoints)}</w:rPr>`;
  const space = words.startsWith(' ') || words.endsWith(' ') ? ' xml:space="preserve"' : '';
  return `<w:r>${properties}<w:t${space}>${escapeXml(words)}</w:t></w:r>`;
}

function standInLook({ face, bold }: StandIn): string {
  const fonts = element('w:rFonts', {
    'w:hint': 'eastAsia',
    'w:ascii': face,
    'w:eastAsia': face,
    'w:hAnsi': face,
    'w:cs': face,
  });
  return bold ? `${fonts}<w:b/><w:bCs/>` : fonts;
}

/** The size of a run where its style says otherwise; of complex scripts there is nothing in a report. */
export function ownSize(halfPoints: number): string {
  return valued('w:sz', halfPoints);
}

/** The size of a style, for East Asian and complex scripts alike. */
export function sizeOf(halfPoints: number): string {
  return `${valued('w:sz', halfPoints)}${valued('w:szCs', halfPoints)}`;
}

/** A line break inside a paragraph. */
export const lineBreak = '<w:r><w:br/></w:r>';

interface Piece {
  readonly words: string;
  readonly instead?: string;
}

/** The text cut where the face changes; one piece where the chosen face has every character, as it nearly always does. */
function pieces(text: string, face: string, faceFor: (character: string) => string): readonly Piece[] {
  const found: { words: string; instead?: string }[] = [];
  for (const character of text) {
    const set = faceFor(character);
    const last = found.at(-1);
    if (last && (last.instead ?? face) === set) last.words += character;
    else found.push({ words: character, ...(set === face ? {} : { instead: set }) });
  }
  return found;
}
