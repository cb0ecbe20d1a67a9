import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';

// Ten thousand run in tests/main/security/ipc.test.ts; these go the whole way through preload and IPC.
const rounds = 15;

test('malformed calls are refused, write nothing, and leave the program running', async ({ desk }) => {
  const filesBefore = readdirSync(desk.folder, { recursive: true }).map(String).filter(isUsers);
  const answers = await desk.page.evaluate(async times => {
    const desktop = window.desktop as unknown as Record<
      string,
      (...args: readonly unknown[]) => Promise<unknown>
    >;
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const junk = [
      undefined,
      null,
      0,
      Number.NaN,
      '',
      '../../../etc/passwd',
      '/etc/passwd',
      'C:\\Windows\\win.ini',
      [],
      [[[]]],
      {},
      cycle,
      { __proto__: { kind: 'docx' } },
      { suggestedName: '../../x', kind: 'exe', bytes: new Uint8Array(3) },
      { suggestedName: 'x', kind: 'docx', bytes: 'text' },
      { suggestedName: 'x', kind: 'docx', bytes: new Uint8Array(3), sameAs: '/etc/hosts' },
      { suggestedName: 'x', kind: 'docx', bytes: new Uint8Array(3), path: '/tmp/x' },
      { level: 'info', event: '某某镇收到3件申请' },
      { title: 5, unsaved: 'yes' },
      new Date(0),
      new Map([[1, 2]]),
      new Uint8Array(1000),
      'a'.repeat(100_000),
      10n,
    ];
    /** The bridge itself throws for a value that contains itself. */
    const kindOf = async (call: () => Promise<unknown>): Promise<string> => {
      try {
        const answer = await call();
        return Array.isArray(answer) ? 'list' : String((answer as { kind?: unknown } | undefined)?.kind);
      } catch {
        return 'rejected';
      }
    };
    // Without arguments these are proper calls that would ask the user something.
    const needNothing = ['print', 'printToPdf', 'chooseBackupFolder', 'openBackupFolder'];
    const names = Object.keys(desktop).filter(
      name => typeof desktop[name] === 'function' && !name.startsWith('on'),
    );
    const kinds: Record<string, number> = {};
    for (let round = 0; round < times; round += 1) {
      for (const name of names) {
        const value = junk[(round * 7 + names.indexOf(name)) % junk.length];
        const args = needNothing.includes(name) ? [value, value] : [value, round];
        const kind = await kindOf(async () => desktop[name]?.(...args));
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
    }
    return kinds;
  }, rounds);
  expect(Object.keys(answers).sort()).toEqual(['failed', 'rejected']);
  expect(answers.failed).toBeGreaterThan(200);
  expect(await desk.page.evaluate(async () => (await window.desktop?.getAppInfo())?.kind)).toBe('info');
  const filesAfter = readdirSync(desk.folder, { recursive: true }).map(String).filter(isUsers);
  expect(filesAfter).toEqual(filesBefore);
});

/** The user's own files: not what Chromium and the program keep for themselves. */
function isUsers(path: string): boolean {
  return !path.startsWith('user-data') && !path.startsWith('.') && path !== join('Documents');
}
