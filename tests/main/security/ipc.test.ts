import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../../src/main/files/log.ts';
import { answerCall, isOwnSender, registerCalls } from '../../../src/main/security/ipc.ts';
import { type CallName, callNames, type DesktopCalls } from '../../../src/shared/desktop-api.ts';
import { channelOf } from '../../../src/shared/desktop-channels.ts';

const token = '0f6f2a4e-2c1c-4a57-8a3c-5d1f4f6f7a10';
const request = { suggestedName: '报告.docx', kind: 'docx', bytes: new Uint8Array(3), sameAs: token };

/** One proper list of arguments for every call. */
const proper: { readonly [Name in CallName]: readonly unknown[] } = {
  saveFile: [request],
  readSaved: [token],
  revealSaved: [token],
  openSaved: [token],
  openFile: ['draft'],
  openFiles: ['report'],
  takeFilesToOpen: [],
  print: [],
  printToPdf: [],
  copy: [{ text: '数', html: '<b>数</b>' }],
  writeBackup: ['{}'],
  listBackups: [],
  readBackup: [token],
  chooseBackupFolder: [],
  openBackupFolder: [],
  setDocument: [{ title: '某镇', unsaved: true }],
  getAppInfo: [],
  log: [{ level: 'info', event: 'export.finished', numbers: { milliseconds: 48 } }],
  getDiagnostics: [],
};

const silent: Log = { write: () => {}, writeError: () => {}, tail: () => [] };

/** Calls that note being reached and do nothing else. */
function recordingCalls(): { readonly calls: DesktopCalls; readonly reached: CallName[] } {
  const reached: CallName[] = [];
  const entries = callNames.map(name => [name, async () => void reached.push(name)]);
  return { calls: Object.fromEntries(entries) as DesktopCalls, reached };
}

/** Nothing any argument of the contract may be. */
const wrong = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    Number.NaN,
    -1,
    10n,
    '',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x',
    'exe',
  ),
  fc.constantFrom([], {}, new Date(0), new Map(), new Uint16Array(4), new ArrayBuffer(4)),
  fc.array(fc.anything(), { maxLength: 3 }),
  fc.string({ maxLength: 10 }).map(text => ({ [`x${text}`]: text })),
);

/** Where any text will do. What text is handed over as a backup is for the backups to judge. */
const freeText = new Set(['suggestedName', 'text', 'html', 'title', 'event']);

/** A proper list of arguments spoilt in one place. */
function spoilt(name: CallName): fc.Arbitrary<readonly unknown[]> {
  const args = proper[name];
  const [first] = args;
  const surplus = wrong.map(value => [...args, value]);
  if (first === undefined) return surplus;
  const missing = fc.constant([]);
  if (typeof first !== 'object' || first === null) {
    const unfit = wrong.filter(value => name !== 'writeBackup' || typeof value !== 'string');
    return fc.oneof(
      surplus,
      missing,
      unfit.map(value => [value]),
    );
  }
  const oneField = fc
    .tuple(fc.constantFrom(...Object.keys(first)), wrong)
    .filter(([key, value]) => !(freeText.has(key) && typeof value === 'string'))
    .filter(([key, value]) => !(key === 'numbers' && isEmptyObject(value)))
    .map(([key, value]) => [{ ...first, [key]: value }]);
  const oneMore = fc.string({ minLength: 1 }).map(key => [{ ...first, [`x${key}`]: 1 }]);
  return fc.oneof(
    surplus,
    missing,
    wrong.map(value => [value]),
    oneField,
    oneMore,
  );
}

/** No numbers are proper numbers. */
function isEmptyObject(value: unknown): boolean {
  const plain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return plain && Object.keys(value).length === 0;
}

describe('IPC from the screens', () => {
  it('lets every proper call through', async () => {
    const { calls, reached } = recordingCalls();
    for (const name of callNames) await answerCall(calls, name, proper[name], silent);
    expect(reached).toEqual(callNames);
  });

  it('refuses ten thousand malformed calls without reaching the code behind any', async () => {
    const { calls, reached } = recordingCalls();
    const malformed = fc.constantFrom(...callNames).chain(name => spoilt(name).map(args => ({ name, args })));
    await fc.assert(
      fc.asyncProperty(malformed, async ({ name, args }) => {
        expect(await answerCall(calls, name, args, silent)).toMatchObject({ kind: 'failed' });
      }),
      { numRuns: 10_000 },
    );
    expect(reached).toEqual([]);
  });

  it('answers a call that fails behind it with a Failure in words, never with an error', async () => {
    const { calls } = recordingCalls();
    const failing = {
      ...calls,
      print: async () => {
        throw new Error('ENOENT: /home/someone/secret');
      },
    };
    const answer = await answerCall(failing as DesktopCalls, 'print', [], silent);
    expect(answer).toMatchObject({ kind: 'failed', message: expect.not.stringContaining('/home') });
  });

  it('rejects calls of strangers: other addresses, frames within the page, no frame at all', async () => {
    const { calls, reached } = recordingCalls();
    const handlers = new Map<string, (event: never, ...args: readonly unknown[]) => unknown>();
    const ipc = { handle: (channel: string, handler: never) => void handlers.set(channel, handler) };
    registerCalls(ipc as never, calls, { log: silent, developmentServer: undefined });
    expect([...handlers.keys()]).toEqual(callNames.map(channelOf));
    const strangers = [
      { url: 'https://example.com/', parent: null },
      { url: 'app://nianbao.example/', parent: null },
      { url: 'file:///index.html', parent: null },
      { url: 'http://localhost:5173/', parent: null },
      { url: 'app://nianbao/index.html', parent: {} },
    ];
    for (const senderFrame of [...strangers, null]) {
      for (const name of callNames) {
        const handler = handlers.get(channelOf(name));
        expect(() => handler?.({ senderFrame } as never, ...proper[name])).toThrow('Refused');
      }
    }
    expect(reached).toEqual([]);
  });

  it('takes a frame that has gone, of which Electron tells nothing, for a stranger', () => {
    const gone = (asked: string) =>
      Object.defineProperty({ url: 'app://nianbao/index.html', parent: null }, asked, {
        get: () => {
          throw new Error('Render frame was disposed before WebFrameMain could be accessed');
        },
      });
    for (const asked of ['url', 'parent']) {
      expect(isOwnSender({ senderFrame: gone(asked) } as never)).toBe(false);
    }
  });

  it('knows its own page, and the development server only while there is one', () => {
    const from = (url: string) => ({ senderFrame: { url, parent: null } }) as never;
    expect(isOwnSender(from('app://nianbao/index.html#x'))).toBe(true);
    expect(isOwnSender(from('http://localhost:5173/index.html'))).toBe(false);
    expect(isOwnSender(from('http://localhost:5173/index.html'), 'http://localhost:5173')).toBe(true);
    expect(isOwnSender(from('http://localhost:5174/index.html'), 'http://localhost:5173')).toBe(false);
  });
});
