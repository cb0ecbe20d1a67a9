/** A face and what Word should take where it is missing. */
interface NamedFont {
  readonly name: string;
  readonly instead?: string;
  readonly family: 'roman' | 'modern' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

const fonts: readonly NamedFont[] = [
  { name: 'Times New Roman', family: 'roman', pitch: 'variable' },
  { name: '宋体', instead: 'SimSun', family: 'auto', pitch: 'variable' },
  { name: '黑体', instead: 'SimHei', family: 'modern', pitch: 'fixed' },
  { name: '仿宋', instead: 'FangSong', family: 'modern', pitch: 'fixed' },
  { name: '楷体', instead: 'KaiTi', family: 'modern', pitch: 'fixed' },
  { name: '仿宋_GB2312', instead: '仿宋', family: 'modern', pitch: 'fixed' },
  { name: '楷体_GB2312', instead: '楷体', family: 'modern', pitch: 'fixed' },
  { name: '方正小标宋简体', instead: '宋体', family: 'auto', pitch: 'variable' },
];

/** word/fontTable.xml: every face the document names, each with its substitute. */
export function fontTableXml(): string {
  const entries = fonts.map(({ name, instead, family, pitch }) => {
    const substitute = instead === undefined ? '' : `<w:altName w:val="${instead}"/>`;
    const charset = name === 'Times New Roman' ? '00' : '86';
    return `<w:font w:name="${name}">${substitute}<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}
