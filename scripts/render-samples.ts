/**
 * Renders the sample reports as Word, PDF and, where pdftoppm is there, PNG into dist/samples, to be looked at.
 * `npx tsx scripts/render-samples.ts`; needs LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportDocx } from '../src/shared/document/export-docx.ts';
import { pdfPages, reasonNotToRender, renderPdfs } from '../tests/helpers/render-pdf.ts';
import { sampleReports } from '../tests/helpers/sample-reports.ts';

const outDir = fileURLToPath(new URL('../dist/samples/', import.meta.url));

async function main(): Promise<void> {
  const reason = reasonNotToRender();
  if (reason) throw new Error(reason);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const files: string[] = [];
  for (const { name, draft, options } of sampleReports()) {
    const path = join(outDir, `${name}.docx`);
    writeFileSync(path, await exportDocx(draft, options));
    files.push(path);
  }
  for (const pdf of renderPdfs(files, outDir)) {
    execFileSync('pdftoppm', ['-r', '90', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
    console.log(`${pdfPages(pdf).length} pages  ${pdf}`);
  }
}

await main();
