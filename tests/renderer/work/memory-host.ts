import type {
  BackupEntry,
  Cancelled,
  DesktopApi,
  DocumentState,
  Done,
  Failure,
  LogEvent,
  OpenedFile,
  RegisterBackup,
  SaveRequest,
} from '../../../src/shared/desktop-api.ts';
import {
  isRegisterText,
  lastChangeOf,
  readRegisterFile,
} from '../../../src/shared/register/register-file.ts';
import { readDraft } from '../../../src/shared/report/draft-file.ts';
import { lineageOf } from '../../../src/shared/report/lineage.ts';

const done: Done = { kind: 'done' };

/** A machine in memory: what the program saved, what it was told, and what the user chooses next. */
export interface MemoryHost extends DesktopApi {
  readonly saved: SaveRequest[];
  readonly backups: Map<string, string>;
  readonly logged: LogEvent[];
  readonly documents: DocumentState[];
  /** What the user answers the next dialog with. */
  answer: OpenedFile | Cancelled | undefined;
  /** What fails, and how: the calls of these names answer with it. */
  readonly failing: Map<keyof DesktopApi, Failure>;
  /** Closes the window; what became of storing what was typed. */
  close(): Promise<Done | Failure | undefined>;
}

const cancelled: Cancelled = { kind: 'cancelled' };

/** A host without a machine behind it. */
export function createMemoryHost({ pdf = true, backups = true } = {}): MemoryHost {
  const kept = new Map<string, string>();
  const failing = new Map<keyof DesktopApi, Failure>();
  let flush: (() => Promise<Done | Failure>) | undefined;
  const or = async <Answer>(name: keyof DesktopApi, answer: () => Answer) => failing.get(name) ?? answer();
  const entries = (): BackupEntry[] =>
    [...kept].flatMap(([token, text]) => {
      if (isRegisterText(text)) return [];
      const draft = readDraft(text, 'any');
      const { id, unit, year, updatedAt } = draft;
      return [{ token, id, unit, year, updatedAt, lineage: lineageOf(draft), set: 'latest' }];
    });
  const registers = (): RegisterBackup[] =>
    [...kept].flatMap(([token, text]) => {
      if (!isRegisterText(text)) return [];
      const file = readRegisterFile(text);
      const { id, unit } = file.whole.register;
      const count = file.whole.entries.length;
      return [{ token, id, unit, count, updatedAt: lastChangeOf(file), set: 'latest' }];
    });
  const host: MemoryHost = {
    saved: [],
    backups: kept,
    logged: [],
    documents: [],
    answer: undefined,
    failing,
    close: async () => flush?.(),
    capabilities: { host: 'electron', savedFiles: true, pdf, backups, menu: true },
    saveFile: request =>
      or('saveFile', () => {
        host.saved.push(request);
        return { kind: 'saved', token: 't', name: request.suggestedName, folder: '文档' } as const;
      }),
    readSaved: () => or('readSaved', () => ({ kind: 'read', bytes: new Uint8Array() }) as const),
    revealSaved: () => or('revealSaved', () => done),
    openSaved: () => or('openSaved', () => done),
    openFile: () => or('openFile', () => host.answer ?? cancelled),
    openFiles: () => or('openFiles', () => (host.answer?.kind === 'opened' ? [host.answer] : cancelled)),
    takeFilesToOpen: () => or('takeFilesToOpen', () => []),
    print: () => or('print', () => done),
    printToPdf: () => or('printToPdf', () => ({ kind: 'read', bytes: new Uint8Array([1]) }) as const),
    copy: () => or('copy', () => done),
    writeBackup: text =>
      or('writeBackup', () => {
        kept.set(
          isRegisterText(text) ? readRegisterFile(text).whole.register.id : readDraft(text, 'any').id,
          text,
        );
        return done;
      }),
    listBackups: () =>
      or(
        'listBackups',
        () =>
          ({
            kind: 'listed',
            folder: '备份',
            backups: entries(),
            registers: registers(),
            unreadable: [],
          }) as const,
      ),
    readBackup: token => or('readBackup', () => ({ kind: 'read', text: kept.get(token) ?? '' }) as const),
    chooseBackupFolder: () => or('chooseBackupFolder', () => ({ kind: 'chosen', folder: 'U 盘' }) as const),
    openBackupFolder: () => or('openBackupFolder', () => done),
    setDocument: state =>
      or('setDocument', () => {
        host.documents.push(state);
        return done;
      }),
    getAppInfo: () =>
      or('getAppInfo', () => ({ kind: 'info', name: '年报助手', version: '0', runsOn: [] }) as const),
    log: event =>
      or('log', () => {
        host.logged.push(event);
        return done;
      }),
    getDiagnostics: () => or('getDiagnostics', () => ({ kind: 'read', text: '' }) as const),
    onMenu: () => () => undefined,
    onOpenFile: () => () => undefined,
    onCloseRequested: given => {
      flush = given;
      return () => {
        flush = undefined;
      };
    },
  };
  return host;
}
