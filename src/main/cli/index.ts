import { isMainThread } from 'node:worker_threads';
import { FileError } from '../files/file-error.ts';
import { type Call, parseCall } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { provideDrawingClasses } from './drawing-classes.ts';
import { helpText } from './help.ts';
import { print, tell, watchStreams } from './streams.ts';

/** Carries out a call. Each command is loaded when it is called, so that `check` need not load Word. */
async function carryOut(call: Call): Promise<number> {
  switch (call.command) {
    case 'help':
      await print(helpText);
      return 0;
    case 'import':
      return (await import('./import-command.ts')).importCommand(call);
    case 'check':
      return (await import('./check-command.ts')).checkCommand(call);
    case 'export':
      return (await import('./export-command.ts')).exportCommand(call);
    case 'new':
      return (await import('./new-command.ts')).newCommand(call);
    case 'review':
      return (await import('./review-command.ts')).reviewCommand(call);
    case 'compare':
      return (await import('./compare-command.ts')).compareCommand(call);
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(call);
    case 'format':
      return (await import('./format-command.ts')).formatCommand(call);
    case 'sum':
      return (await import('./sum-command.ts')).sumCommand(call);
    case 'batch':
      return (await import('./batch-command.ts')).batchCommand(call);
    case 'collect':
      return call.action === 'send'
        ? (await import('./collect-send.ts')).collectSend(call)
        : (await import('./collect-take.ts')).collectTake(call);
    case 'documents':
      return (await import('./documents-command.ts')).documentsCommand(call);
    case 'picture':
      return (await import('./picture-command.ts')).pictureCommand(call);
  }
}

/** What the user is told of a failure: its own words where it was foreseen. */
function inWords(error: unknown): string {
  if (error instanceof CliError || error instanceof FileError) return error.message;
  return `程序出错：${error instanceof Error ? error.message : String(error)}。请把这句话告诉开发者。`;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await carryOut(parseCall(argv));
  } catch (error) {
    tell(inWords(error));
    return 2;
  }
}

/** Set rather than exited with, so that what was printed is written to the end; the worst of several stays. */
function endWith(code: number): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}

provideDrawingClasses();

// Started as a worker by `batch`, the same script does its tasks: wherever it was put, it is found.
if (isMainThread) {
  watchStreams(() => endWith(2));
  void main(process.argv.slice(2)).then(endWith);
} else {
  void import('./batch/worker.ts').then(({ answerTasks }) => answerTasks());
}
