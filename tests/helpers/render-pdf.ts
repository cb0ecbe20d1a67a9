import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Renders Word files with LibreOffice and measures the PDF with poppler, where both are installed. The Chinese
 * faces a document names are stood in for by free ones with the same metrics (square characters), by a private
 * fontconfig file, so that pages look alike wherever the tests run.
 */

const standIns: readonly (readonly [face: string, standIn: string])[] = [
  ['仿宋_GB2312', 'Noto Serif CJK SC'],
  ['仿宋', 'Noto Serif CJK SC'],
  ['宋体', 'Noto Serif CJK SC'],
  ['方正小标宋简体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
  ['楷体_GB2312', 'AR PL KaitiM GB'],
  ['楷体', 'AR PL KaitiM GB'],
];

/** Faces whose stand-in is its bold cut. */
const heavy: readonly string[] = ['方正小标宋简体'];

function runs(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Why nothing can be rendered here; undefined where it can. */
export function reasonNotToRender(): string | undefined {
  const missing = [
    ...(runs('soffice', '--version') ? [] : ['soffice (LibreOffice)']),
    ...(runs('pdftotext', '-v') ? [] : ['pdftotext (poppler)']),
  ];
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
}

function fontConfiguration(cache: string): string {
  const rules = standIns.map(([face, standIn]) => {
    const weight = heavy.includes(face)
      ? '<edit name="weight" mode="assign" binding="strong"><const>bold</const></edit>'
      : '';
    return `<match target="pattern"><test name="family"><string>${face}</string></test><edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit>${weight}</match>`;
  });
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${cache}</cachedir>${rules.join('')}</fontconfig>`;
}

/** Converts Word files to PDFs in `outDir`, in one run of LibreOffice; answers with the PDFs' paths, in order. */
export function renderPdfs(docxPaths: readonly string[], outDir: string): readonly string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    const fonts = join(scratch, 'fonts.conf');
    writeFileSync(fonts, fontConfiguration(join(scratch, 'fonts')));
    const profile = pathToFileURL(join(scratch, 'profile')).href;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        outDir,
        ...docxPaths,
      ],
      { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: 'ignore', timeout: 240_000 },
    );
    return docxPaths.map(path => join(outDir, `${basename(path, '.docx')}.pdf`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A line of a PDF page; points from the page's top left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type PdfPage = readonly PdfLine[];

/** The pages of a PDF as lines, top down and from left to right; words on one base line are one line. */
export function pdfPages(pdf: string): readonly PdfPage[] {
  const out = `${pdf}.bbox.html`;
  execFileSync('pdftotext', ['-bbox', pdf, out]);
  const html = readFileSync(out, 'utf8');
  rmSync(out);
  return html.split('<page ').slice(1).map(readPage);
}

const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function readPage(html: string): PdfPage {
  const words = [...html.matchAll(word)]
    .map(([, left, top, right, bottom, text = '']) => ({
      text: decodeEntities(text),
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    }))
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  const lines: PdfLine[][] = [];
  for (const piece of words) {
    const line = lines.find(([first]) => first && Math.abs(middle(first) - middle(piece)) < 4);
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joinWords).toSorted((a, b) => a.top - b.top);
}

function middle(line: PdfLine): number {
  return (line.top + line.bottom) / 2;
}

function joinWords(words: readonly PdfLine[]): PdfLine {
  const inOrder = words.toSorted((a, b) => a.left - b.left);
  return {
    text: inOrder.map(piece => piece.text).join(' '),
    left: Math.min(...words.map(piece => piece.left)),
    right: Math.max(...words.map(piece => piece.right)),
    top: Math.min(...words.map(piece => piece.top)),
    bottom: Math.max(...words.map(piece => piece.bottom)),
  };
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
