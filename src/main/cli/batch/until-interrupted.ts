import { CliError } from '../cli-error.ts';

/**
 * Does work that Ctrl+C (SIGINT) stops at once. Nothing is written before the work is done, so nothing is left half.
 * @throws CliError where it was stopped
 */
export async function untilInterrupted<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const stop = () => controller.abort(new CliError('已取消，没有写出任何文件。'));
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
