import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createBackupCalls } from '../../../src/main/backups/backup-calls.ts';
import { createBackupWriter } from '../../../src/main/backups/backup-writer.ts';
import { createFileTokens } from '../../../src/main/files/file-tokens.ts';
import { createLog } from '../../../src/main/files/log.ts';
import { createFilesToOpen } from '../../../src/main/files/open-files.ts';
import { openSettings } from '../../../src/main/files/settings.ts';
import { registerCalls } from '../../../src/main/security/ipc.ts';
import { createFileCalls } from '../../../src/main/window/file-calls.ts';
import { type CallName, callNames, type DesktopCalls } from '../../../src/shared/desktop-api.ts';
import { channelOf } from '../../../src/shared/desktop-channels.ts';

/** What the desktop was asked for: every dialog is closed by its user, and nothing may be opened or shown. */
const desktop = vi.hoisted(() => ({ opened: [] as string[] }));
vi.mock('electron', () => {
  const closed = async () => ({ canceled: true, filePaths: [], response: 0 });
  return {
    dialog: { showSaveDialog: closed, showOpenDialog: closed, showMessageBox: closed },
    shell: {
      openPath: async (path: string) => void desktop.opened.push(path),
      showItemInFolder: (path: string) => void desktop.opened.push(path),
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'nianbao-ipc-'));
afterAll(() => rmSync(folder, { recursive: true }));
const documents = join(folder, 'Documents');
mkdirSync(documents);
writeFileSync(join(documents, '报告.docx'), '用户的文件');

const windowCall = async () => ({ kind: 'done' });

/** The real calls about files and backups; those about the window alone have nothing here to act on. */
function realCalls(): DesktopCalls {
  const log = createLog(join(folder, 'logs'), () => new Date(0));
  const settings = openSettings(join(folder, 'settings.json'));
  const place = () => ({ folder: join(documents, '年报助手备份'), chosen: false });
  const writer = createBackupWriter({ place, log, now: () => new Date(0), pause: 0 });
  const window = {} as never;
  const tokens = createFileTokens();
  const filesToOpen = createFilesToOpen();
  return {
    ...(Object.fromEntries(callNames.map(name => [name, windowCall])) as unknown as DesktopCalls),
    ...createFileCalls({ window, tokens, filesToOpen, settings, documents }),
    ...createBackupCalls({ window, writer, place, settings, tokens }),
  };
}

type Handler = (event: unknown, ...args: readonly unknown[]) => unknown;

function handlersOf(calls: DesktopCalls): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const ipc = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };
  const log = { write: () => {}, writeError: () => {}, tail: () => [] };
  registerCalls(ipc as never, calls, { log, developmentServer: undefined });
  return handlers;
}

/** Arguments of the right form that name what is not the page's, and of every wrong form. */
const hostile = fc.oneof(
  fc.constantFrom(
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    '\\\\server\\share\\a.json',
    'nul',
  ),
  fc.uuid(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    Number.NaN,
    10n,
    [],
    {},
    new Map(),
    new Date(0),
    new Uint8Array(9),
  ),
  fc.string(),
  fc.string().map(text => JSON.stringify({ schema: 1, cells: {}, id: text })),
  fc.anything({ maxDepth: 2 }),
);
const request = fc.record({
  suggestedName: fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('../../x', 'COM1', '\u202Exod.exe', '/'),
  ),
  kind: fc.constantFrom('docx', 'pdf', 'html', 'txt', 'json', 'nianbao', 'exe', ''),
  bytes: fc.oneof(fc.uint8Array({ maxLength: 20 }), hostile),
  sameAs: fc.oneof(fc.uuid(), hostile),
});
/** What opens a folder, or asks nothing of its arguments, does so rightly; it is called with too many. */
const unasked = new Set<CallName>(['openBackupFolder']);
const call = fc.constantFrom(...callNames).chain(name =>
  fc.record({
    name: fc.constant(name),
    args: fc.oneof(
      fc.array(hostile, { minLength: unasked.has(name) ? 1 : 0, maxLength: 3 }),
      request.map(given => [given]),
      request.map(({ sameAs: _, ...given }) => [given]),
    ),
  }),
);

const own = { senderFrame: { url: 'app://nianbao/index.html', parent: null } };
const frame = fc.record({
  url: fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom('app://nianbao', 'app://nianbao@x/', 'APP://nianbao.x/'),
  ),
  parent: fc.constantFrom({}, null),
});

describe('ten thousand calls from a page that was taken over', () => {
  it('end in an answer each, touch no file, and open nothing', async () => {
    const handlers = handlersOf(realCalls());
    const kinds = new Set<unknown>();
    const before = readdirSync(folder, { recursive: true }).sort();
    await fc.assert(
      fc.asyncProperty(call, async ({ name, args }) => {
        const answer = await handlers.get(channelOf(name))?.(own, ...args);
        kinds.add(Array.isArray(answer) ? 'list' : (answer as { kind?: unknown } | undefined)?.kind);
      }),
      { numRuns: 10_000 },
    );
    expect(desktop.opened).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    // They were not all refused at the door: proper ones found every dialog closed, and no file by their token.
    expect([...kinds].sort()).toEqual(['cancelled', 'done', 'failed', 'list', 'listed']);
  });

  it('and from frames that are not the page are refused, all of them', async () => {
    const reached: string[] = [];
    const counting = callNames.map(name => [name, async () => void reached.push(name)]);
    const handlers = handlersOf(Object.fromEntries(counting) as DesktopCalls);
    fc.assert(
      fc.property(call, fc.option(frame), ({ name, args }, senderFrame) => {
        fc.pre(senderFrame?.url !== own.senderFrame.url && senderFrame?.url !== 'app://nianbao');
        expect(() => handlers.get(channelOf(name))?.({ senderFrame }, ...args)).toThrow('Refused');
      }),
      { numRuns: 10_000 },
    );
    expect(reached).toEqual([]);
  });
});
