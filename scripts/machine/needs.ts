import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** Something of the machine's that the tests use. A new one is a line in `needs`, and nothing else. */
export interface Need {
  /** What it is, as a person would look for it. */
  readonly name: string;
  /** Its package in Debian and Ubuntu. */
  readonly package: string;
  /** What the tests do with it. */
  readonly use: string;
  /** True where nothing can be tested without it; else its tests are skipped where it is missing. */
  readonly required?: true;
  /** Whether it is here, however it came: a desktop's LibreOffice must not be replaced by the small one. */
  readonly isHere: () => boolean;
}

export const needs: readonly Need[] = [
  {
    name: 'Chromium',
    package: 'chromium',
    use: '在真实的浏览器里走一遍程序',
    required: true,
    isHere: () => findChromium() !== undefined,
  },
  {
    name: 'poppler（pdftotext、pdftoppm、pdfinfo）',
    package: 'poppler-utils',
    use: '测量印出来的页',
    isHere: () => ['pdftotext', 'pdftoppm', 'pdfinfo'].every(isCommand),
  },
  {
    name: 'LibreOffice Writer',
    package: 'libreoffice-writer-nogui',
    use: '把导出的 Word 文件排成页',
    isHere: () => isCommand('soffice'),
  },
  {
    name: 'AbiWord',
    package: 'abiword',
    use: '用另一个程序再读一遍导出的 Word 文件',
    isHere: () => isCommand('abiword'),
  },
  {
    name: 'fontconfig',
    package: 'fontconfig',
    use: '查装了哪些字体',
    isHere: () => isCommand('fc-list'),
  },
  {
    name: 'Noto Serif CJK SC、Noto Sans CJK SC 字体',
    package: 'fonts-noto-cjk',
    use: '显示屏幕和页上的汉字',
    isHere: () => ['Noto Serif CJK SC', 'Noto Sans CJK SC'].every(isFace),
  },
  {
    name: 'AR PL KaitiM GB 字体',
    package: 'fonts-arphic-gkai00mp',
    use: '排出二级标题的楷体',
    isHere: () => isFace('AR PL KaitiM GB'),
  },
  {
    name: 'Liberation Serif 字体',
    package: 'fonts-liberation',
    use: '代替 Times New Roman 的数字',
    isHere: () => isFace('Liberation Serif'),
  },
];

function isCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)));
}

function isFace(name: string): boolean {
  const { stdout } = spawnSync('fc-list', [name, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
