import { formatProblems } from '../../shared/editing/format-problems.ts';
import { formatDifferences, isSameDeclaration } from '../../shared/formats/file/differences.ts';
import {
  FormatFileError,
  readFormatBytes,
  readFormatContent,
} from '../../shared/formats/file/format-file.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { editionOf, type FormatDeclaration } from '../../shared/formats/types.ts';
import { clauses } from '../../shared/help/clauses.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { formatsWords } from '../text/formats.ts';
import { hasFormat, installFormat } from './formats.ts';
import type { Workbench } from './workbench.ts';

/**
 * What a format file turns out to be, beside the formats in use.
 * - `refused`: it cannot be used; `problems` are those of a whole file that contradicts itself.
 * - `same`: this edition is in use.
 * - `fresh`: a format there is not yet.
 * - `newer`: a later edition of one there is, with what it changes, in Chinese.
 */
export type ExaminedFormat =
  | { readonly kind: 'refused'; readonly message: string; readonly problems: readonly string[] }
  | { readonly kind: 'same'; readonly message: string }
  | { readonly kind: 'fresh'; readonly declaration: FormatDeclaration }
  | {
      readonly kind: 'newer';
      readonly declaration: FormatDeclaration;
      readonly before: FormatDeclaration;
      readonly differences: readonly string[];
    };

/** Reads a format file's bytes and says what it is; nothing is installed. */
export function examineFormatFile(bytes: Uint8Array, formats: FormatRegistry): ExaminedFormat {
  try {
    return examine(readFormatBytes(bytes), formats);
  } catch (error) {
    return refusalFor(error);
  }
}

function refusalFor(error: unknown): ExaminedFormat {
  if (!(error instanceof FormatFileError)) throw error;
  return { kind: 'refused', message: error.message, problems: [] };
}

function examine(declaration: FormatDeclaration, formats: FormatRegistry): ExaminedFormat {
  const problems = formatProblems(declaration, formats, clauses);
  if (problems.length > 0) {
    return { kind: 'refused', message: formatsWords.contradictory(problems.length), problems };
  }
  const here = formats.find(declaration.id)?.declaration;
  return here ? besideOne(here, declaration) : { kind: 'fresh', declaration };
}

function besideOne(here: FormatDeclaration, declaration: FormatDeclaration): ExaminedFormat {
  const [now, then] = [editionOf(here), editionOf(declaration)];
  const { name } = here;
  if (then > now) {
    return { kind: 'newer', declaration, before: here, differences: formatDifferences(here, declaration) };
  }
  if (then < now) return { kind: 'refused', message: formatsWords.older(name, now, then), problems: [] };
  return isSameDeclaration(here, declaration)
    ? { kind: 'same', message: formatsWords.same(name, now) }
    : { kind: 'refused', message: formatsWords.sameEdition(name, now), problems: [] };
}

/**
 * Installs the formats that a file of reports carries along and that are not there yet; one that is there is never
 * replaced by it. Answers in words for the user which were; empty where none was. What cannot be used is told at once.
 * @param carried as yet unread
 */
export async function takeCarriedFormats(
  bench: Pick<Workbench, 'formats'>,
  carried: readonly unknown[],
): Promise<string> {
  const names: string[] = [];
  for (const content of carried) {
    if (isInUse(content)) continue;
    const examined = examineContent(content);
    if (examined.kind === 'refused') showProblem(formatsWords.carriedRefused(examined.message));
    if (examined.kind !== 'fresh') continue;
    if (await installFormat(bench, examined.declaration)) names.push(examined.declaration.name);
  }
  return names.length === 0 ? '' : formatsWords.carried(names.join('、'));
}

/** Whether a format that is yet unread says it is one of those in use. */
function isInUse(content: unknown): boolean {
  const { format } = (content ?? {}) as { readonly format?: { readonly id?: unknown } | null };
  return typeof format?.id === 'string' && hasFormat({ format: format.id });
}

function examineContent(content: unknown): ExaminedFormat {
  try {
    return examine(readFormatContent(content), formatsInUse());
  } catch (error) {
    return refusalFor(error);
  }
}
