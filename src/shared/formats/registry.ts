import { compileFormat, type Format } from './compile.ts';
import { format2019 } from './format-2019/format-2019.ts';
import { format2021 } from './format-2021/format-2021.ts';
import { editionOf, type FormatDeclaration, type FormatId } from './types.ts';

/** The formats that reports can be in: a value, passed to whatever has to find the format of a draft or a year. */
export interface FormatRegistry {
  /** Oldest first. */
  readonly all: readonly Format[];
  /** The format with this id; undefined where there is none. */
  find(id: FormatId): Format | undefined;
  /**
   * The format with this id.
   * @throws Error where there is none: a draft that was read has been checked to name a known one.
   */
  byId(id: FormatId): Format;
  /** The format that reports for this year use, the newest of several; undefined before the first one. */
  forYear(year: number): Format | undefined;
}

/** A registry of these formats, oldest first; of two with one id the later one counts. */
export function formatRegistry(formats: readonly Format[]): FormatRegistry {
  const known = new Map(formats.map(format => [format.id, format] as const));
  const all = [...known.values()];
  return {
    all,
    find: id => known.get(id),
    byId: id => {
      const format = known.get(id);
      if (!format) throw new Error(`no such format: ${id}`);
      return format;
    },
    forYear: year =>
      all.findLast(({ years }) => years.from <= year && (years.to === undefined || year <= years.to)),
  };
}

/** A registry of declared formats, each compiled beside the one it succeeds; those that are `made` already stay. */
function compiled(declarations: readonly FormatDeclaration[], made: readonly Format[] = []): FormatRegistry {
  const formats = new Map<FormatId, Format>();
  for (const declaration of declarations.toSorted((a, b) => a.years.from - b.years.from)) {
    const former = formats.get(declaration.succeeds?.from ?? '');
    const same = made.find(each => each.declaration === declaration && each.former === former);
    formats.set(declaration.id, same ?? compileFormat(declaration, former));
  }
  return formatRegistry([...formats.values()]);
}

/** The official formats as declared, oldest first. A new one is added here and nowhere else. */
export const officialDeclarations: readonly FormatDeclaration[] = [format2019, format2021];

/** The official formats. */
export const officialFormats: FormatRegistry = compiled(officialDeclarations);

/**
 * The official formats with others beside them, as installed from format files. Of two with one id the one of the
 * later edition counts, the official one where both are of the same.
 */
export function formatsWith(installed: readonly FormatDeclaration[]): FormatRegistry {
  if (installed.length === 0) return officialFormats;
  const others = installed.filter(declaration => {
    const official = officialFormats.find(declaration.id);
    return !official || editionOf(declaration) > editionOf(official);
  });
  const replaced = new Set(others.map(({ id }) => id));
  const kept = officialDeclarations.filter(({ id }) => !replaced.has(id));
  return compiled([...kept, ...others], officialFormats.all);
}

/** Those of the formats that are not the program's own, as declared: they were installed from format files. */
export function installedIn({ all }: FormatRegistry): readonly FormatDeclaration[] {
  return all.filter(format => !isOfficial(format)).map(({ declaration }) => declaration);
}

/** Whether a format came with the program. */
export function isOfficial(format: Format): boolean {
  return officialDeclarations.includes(format.declaration);
}

/** Every official format, oldest first. */
export const formats: readonly Format[] = officialFormats.all;

/**
 * The official format with this id; undefined where there is none.
 * @internal for tests: the program is handed the formats in use
 */
export function findFormat(id: FormatId): Format | undefined {
  return officialFormats.find(id);
}

/**
 * The official format with this id.
 * @internal for tests: the program is handed the formats in use
 * @throws Error where there is none.
 */
export function formatById(id: FormatId): Format {
  return officialFormats.byId(id);
}

/**
 * The official format that reports for this year use; undefined for years before the first one.
 * @internal for tests: the program is handed the formats in use
 */
export function formatForYear(year: number): Format | undefined {
  return officialFormats.forYear(year);
}
