import { compileFormat, type Format } from './compile.ts';
import { format2019 } from './format-2019/format-2019.ts';
import { format2021 } from './format-2021/format-2021.ts';
import type { FormatId } from './types.ts';

/** Every official format, oldest first. A new one is added here and nowhere else. */
export const formats: readonly Format[] = [format2019, format2021].map(compileFormat);

/** The format with this id; undefined where there is none. */
export function findFormat(id: FormatId): Format | undefined {
  return formats.find(format => format.id === id);
}

/**
 * The format with this id.
 * @throws Error where there is none: a draft that was read has been checked to name a known one.
 */
export function formatById(id: FormatId): Format {
  const format = findFormat(id);
  if (!format) throw new Error(`no such format: ${id}`);
  return format;
}

/** The format that reports for this year use; undefined for years before the first one. */
export function formatForYear(year: number): Format | undefined {
  return formats.findLast(
    format => format.years.from <= year && (format.years.to === undefined || year <= format.years.to),
  );
}
