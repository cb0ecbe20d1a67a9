import { ImportError } from '../import-error.ts';
import { limits, tooLarge } from '../limits.ts';
import { asMatrix, identity } from './matrix.ts';
import { type PageMarks, PageReader } from './page-marks.ts';

/**
 * What stands on the pages of a PDF. The only place that knows the library which reads it; it is loaded here, runs
 * where it is called (no worker of its own), evaluates nothing and fetches nothing.
 * @throws ImportError where the file is damaged, has a password, or is too long.
 */
export async function openPdf(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  // Loaded first: it registers what the other would else start as a worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const task = getDocument({
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    // Pictures are not unpacked.
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw tooLarge('页数太多');
    const pages: PageMarks[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const reader = new PageReader(asMatrix(page.getViewport({ scale: 1 }).transform) ?? identity);
      const { fnArray, argsArray } = await page.getOperatorList();
      if (fnArray.length > limits.elements) throw tooLarge('里的部件太多');
      fnArray.forEach((code, index) => {
        reader.follow({ name: names.get(code) ?? '', args: (argsArray[index] ?? []) as readonly unknown[] });
      });
      page.cleanup();
      glyphs += reader.marks.glyphs.length;
      if (glyphs > limits.characters) throw tooLarge('文字太多');
      pages.push(reader.marks);
    }
    return pages;
  } catch (error) {
    throw error instanceof ImportError ? error : unreadable(error);
  } finally {
    await task.destroy();
  }
}

function unreadable(error: unknown): ImportError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new ImportError(
      'encrypted',
      '这个 PDF 设了打开密码，读不出内容。请用 WPS 或 PDF 阅读器去掉密码，或找到原来的 Word 文件（.docx）再导入。',
    );
  }
  return new ImportError(
    'damaged',
    '这个 PDF 文件不完整或已损坏（可能没有下载完），打不开。请重新取得文件，或找到原来的 Word 文件（.docx）再导入。',
  );
}
