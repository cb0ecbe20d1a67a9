import { TextRun } from 'docx';

/** How a run of text differs from its paragraph's style. */
export interface RunLook {
  readonly style?: string;
  /** Half points, where the paragraph's style says otherwise. */
  readonly size?: number;
  readonly lineBreakBefore?: boolean;
}

/**
 * A run of Chinese text. The hint makes “ ” — … take the Chinese face, not the narrow Latin one, in Word.
 */
export function chineseRun(text: string, { style, size, lineBreakBefore = false }: RunLook = {}): TextRun {
  return new TextRun({
    text,
    font: { hint: 'eastAsia' },
    ...(style === undefined ? {} : { style }),
    ...(size === undefined ? {} : { size }),
    ...(lineBreakBefore ? { break: 1 } : {}),
  });
}
