import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { checkedKind, type ImportSource, importKind } from './import-report.ts';
import type { ImportResult } from './import-result.ts';
import { recognise } from './recognise.ts';
import type { SourceReading } from './source-reading.ts';

/**
 * Imports a published or half-filled report from a file of any kind that can be read, whatever its name says. What
 * reads workbooks is loaded when one is given.
 * @throws ImportError where it is of another kind, damaged, too large, or not a report; its message says what to do.
 */
export async function importFile(
  source: ImportSource,
  formats: FormatRegistry = officialFormats,
): Promise<ImportResult> {
  const kind = checkedKind(source);
  switch (kind) {
    case 'xlsx': {
      const { readXlsx } = await import('./xlsx/read-xlsx.ts');
      return resultOf(await readXlsx(source.bytes, formats), formats);
    }
    case 'doc': {
      const { readDoc } = await import('./doc/read-doc.ts');
      return resultOf(readDoc(source.bytes), formats);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return resultOf(await readPdf(source.bytes, formats), formats);
    }
    default:
      return importKind(kind, source.bytes, formats);
  }
}

function resultOf({ blocks, notes }: SourceReading, formats: FormatRegistry): ImportResult {
  const result = recognise(blocks, {}, formats);
  const { account } = result;
  return { ...result, account: { ...account, notes: [...account.notes, ...notes] } };
}
