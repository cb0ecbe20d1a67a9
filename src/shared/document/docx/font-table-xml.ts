import type { Faces } from './faces.ts';
import { element, valued, wordSpace, xmlPart } from './xml.ts';

/** What Word should know of a face where it is missing. */
interface NamedFont {
  readonly instead?: string;
  readonly family: 'roman' | 'modern' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

const known: Readonly<Record<string, NamedFont>> = {
  'Times New Roman': { family: 'roman', pitch: 'variable' },
  宋体: { instead: 'SimSun', family: 'auto', pitch: 'variable' },
  黑体: { instead: 'SimHei', family: 'modern', pitch: 'fixed' },
  仿宋: { instead: 'FangSong', family: 'modern', pitch: 'fixed' },
  楷体: { instead: 'KaiTi', family: 'modern', pitch: 'fixed' },
  仿宋_GB2312: { instead: '仿宋', family: 'modern', pitch: 'fixed' },
  楷体_GB2312: { instead: '楷体', family: 'modern', pitch: 'fixed' },
  方正小标宋简体: { instead: '宋体', family: 'auto', pitch: 'variable' },
};

const unknown: NamedFont = { family: 'auto', pitch: 'variable' };

/** word/fontTable.xml: every face the document's styles name, and those of the theme, each with its substitute. */
export function fontTableXml({ title, body, first, second, table }: Faces): string {
  const names = [...new Set(['Times New Roman', '宋体', title, body, first, second, table])];
  return xmlPart(
    element(
      'w:fonts',
      { 'xmlns:w': wordSpace },
      ...names.map(name => {
        const { instead, family, pitch } = known[name] ?? unknown;
        return element(
          'w:font',
          { 'w:name': name },
          instead === undefined ? '' : valued('w:altName', instead),
          valued('w:charset', name === 'Times New Roman' ? '00' : '86'),
          valued('w:family', family),
          valued('w:pitch', pitch),
        );
      }),
    ),
  );
}
