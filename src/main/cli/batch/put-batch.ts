import type { BatchResult } from '../../../shared/county/collection/batch-result.ts';
import { resultSheets } from '../../../shared/county/collection/result-sheets.ts';
import {
  publicationSheets,
  publications,
  publicationText,
} from '../../../shared/county/notes/publication.ts';
import { severityWords, unfilledWord } from '../../../shared/rules/severity-words.ts';
import { inOneLine, print } from '../streams.ts';
import { putTables } from '../table-output.ts';

/**
 * Writes what was found where the call asks for it, and prints a line for every unit and file.
 * @param due the day by which the reports had to be published, 2025-01-31; absent: nothing is said of that
 */
export async function putBatch(
  result: BatchResult,
  output: string | undefined,
  due: string | undefined,
): Promise<void> {
  const published = due === undefined ? [] : publications(result.units, due);
  if (output !== undefined) {
    await putTables(output, {
      sheets: () => [...resultSheets(result), ...(due === undefined ? [] : publicationSheets(published))],
      data: () => (due === undefined ? result : { ...result, due, published }),
    });
  }
  const text = due === undefined ? [] : [publicationText(published, result.year, due)];
  await print([...linesOf(result), ...text].map(line => `${inOneLine(line)}\n`).join(''));
}

/** A line for every unit, for every file without one, and for what was found between units. */
function linesOf({ units, unplaced, across }: BatchResult): readonly string[] {
  return [
    ...units.flatMap(({ unit, state, reports }) =>
      reports.length === 0
        ? [`${state} ${unit.name}`]
        : reports.map(({ recognised: { filled, total }, counts, file }) =>
            [
              `${state} ${unit.name}：认出 ${filled}/${total} 格`,
              `${severityWords.error} ${counts.errors}`,
              `${unfilledWord} ${counts.unfilled}`,
              `${severityWords.warning} ${counts.warnings}`,
              `${severityWords.hint} ${counts.hints}`,
              file,
            ].join('，'),
          ),
    ),
    ...unplaced.map(({ file, reason }) => `没有归到单位 ${file}：${reason}`),
    ...across.map(
      ({ unit, finding }) => `${severityWords[finding.severity]} ${finding.rule} ${unit}：${finding.message}`,
    ),
  ];
}
