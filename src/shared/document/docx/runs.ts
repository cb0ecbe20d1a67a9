import { TextRun } from 'docx';

/** How a run of text differs from its paragraph's style. */
export interface RunLook {
  readonly style?: string;
  /** Half points, where the paragraph's style says otherwise. */
  readonly size?: number;
}

/**
 * A run of Chinese text. The hint makes “ ” — … take the Chinese face, not the narrow Latin one, in Word.
 */
export function chineseRun(text: string, { style, size }: RunLook = {}): TextRun {
  return new TextRun({
    text,
    font: { hint: 'eastAsia' },
    ...(style === undefined ? {} : { style }),
    ...(size === undefined ? {} : { size }),
  });
}

/** A line break inside a paragraph. */
export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}
