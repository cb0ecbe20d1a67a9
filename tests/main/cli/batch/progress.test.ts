import { expect, test } from 'vitest';
import { progressTeller } from '../../../../src/main/cli/batch/progress.ts';

function tell(isTerminal: boolean, times: readonly number[]): readonly string[] {
  let clock = 0;
  const lines: string[] = [];
  const progress = progressTeller('读入', times.length, {
    now: () => clock,
    isTerminal,
    write: text => lines.push(text),
  });
  for (const [index, time] of times.entries()) {
    clock = time;
    progress.done(`报告${index + 1}.docx`);
  }
  progress.end();
  return lines;
}

test('progress is told with count, time left and name: in a log now and then, and at the end', () => {
  expect(tell(false, [1_000, 6_000, 7_000, 300_000, 301_000])).toEqual([
    '读入 2/5，约剩 9 秒：报告2.docx\n',
    '读入 4/5，约剩 75 秒：报告4.docx\n',
    '读入 5/5，马上就好：报告5.docx\n',
  ]);
});

test('in a terminal the line is overwritten, and gone at the end', () => {
  expect(tell(true, [200, 250, 600_000, 600_001])).toEqual([
    '\r\u001b[K读入 1/4，约剩 1 秒：报告1.docx',
    '\r\u001b[K读入 3/4，约剩 3 分钟：报告3.docx',
    '\r\u001b[K读入 4/4，马上就好：报告4.docx',
    '\r\u001b[K',
  ]);
});
