import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Other programs that read Word files, where they are installed: LibreOffice, which also writes them again, and
 * AbiWord. What they make of a file is read back, so that more than this program's own reader has an opinion.
 */

function runs(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Why LibreOffice cannot be asked here; undefined where it can. */
export const withoutLibreOffice = runs('soffice') ? undefined : 'not installed: soffice (LibreOffice)';

/** Why AbiWord cannot be asked here; undefined where it can. */
export const withoutAbiWord = runs('abiword') ? undefined : 'not installed: abiword';

/** Word files read by LibreOffice and written again, in order; one run for all of them. */
export function throughLibreOffice(paths: readonly string[]): readonly Uint8Array[] {
  const scratch = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const profile = pathToFileURL(join(scratch, 'profile')).href;
    const out = join(scratch, 'out');
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx', '--outdir', out, ...paths],
      { stdio: 'ignore', timeout: 240_000 },
    );
    return paths.map(path => readFileSync(join(out, basename(path))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A Word file as AbiWord writes it in another format. */
export function throughAbiWord(path: string, ending: 'html' | 'pdf'): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), 'abiword-'));
  try {
    const out = join(scratch, `out.${ending}`);
    execFileSync('abiword', [`--to=${ending}`, '-o', out, path], {
      env: { ...process.env, HOME: scratch },
      stdio: 'ignore',
      timeout: 120_000,
    });
    return readFileSync(out);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF; needs poppler. */
export function pdfTexts(path: string): readonly string[] {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
}
