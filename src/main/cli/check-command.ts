import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { inWords } from '../../shared/editing/apply-fix.ts';
import { countsOf } from '../../shared/editing/standing.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { severityWords, unfilledWord } from '../../shared/rules/severity-words.ts';
import { type NamedDraft, readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import type { CheckCall } from './report-calls.ts';
import { inOneLine, nameOf, print, tell } from './streams.ts';

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/**
 * Checks drafts and prints what was found: one finding a line, or JSON. All drafts are read before anything is
 * printed, so that the output is never half of what was asked for.
 * @returns the exit code: 1 where an error was found, otherwise 0
 */
export async function checkCommand(call: CheckCall): Promise<0 | 1> {
  const formats = await readFormats(call.formats);
  const last = call.last === undefined ? undefined : (await readDraftInput(call.last, formats)).draft;
  const drafts: NamedDraft[] = [];
  for (const file of call.files) drafts.push(await readDraftInput(file, formats));
  const checked = drafts.map(({ file, draft }): CheckedFile => {
    const found = runChecks(draft, { formats, ...(last ? { last } : {}) });
    return { file, findings: found.map(finding => inFull(draft, finding, formats)) };
  });
  await print(call.json ? asJson(checked) : asLines(checked));
  if (!call.json) for (const { file, findings } of checked) tell(`${nameOf(file)}：${summary(findings)}`);
  const failed = checked.some(({ findings }) =>
    findings.some(({ severity, acknowledged }) => severity === 'error' && !acknowledged),
  );
  return failed ? 1 : 0;
}

/** A finding whose repair says in full what it writes. */
function inFull(draft: Draft, finding: Finding, formats: FormatRegistry): Finding {
  return finding.fix ? { ...finding, fix: inWords(draft, finding.fix, formats) } : finding;
}

function asJson(checked: readonly CheckedFile[]): string {
  const [first] = checked;
  return `${JSON.stringify(checked.length === 1 ? first?.findings : checked, null, 2)}\n`;
}

function asLines(checked: readonly CheckedFile[]): string {
  return checked
    .flatMap(({ file, findings }) =>
      findings.map(({ severity, rule, message }) => {
        const line = `${inOneLine(`${severityWords[severity]} ${rule} ${message}`)}\n`;
        return checked.length === 1 ? line : `${file}: ${line}`;
      }),
    )
    .join('');
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有发现问题。';
  const { errors, warnings, hints, unfilled } = countsOf(findings);
  const counts = [
    [severityWords.error, errors],
    [unfilledWord, unfilled],
    [severityWords.warning, warnings],
    [severityWords.hint, hints],
  ] as const;
  return `${counts.flatMap(([word, count]) => (count === 0 ? [] : [`${word} ${count} 处`])).join('，')}。`;
}
