import type { CommandId } from './commands/commands.ts';
import type { Lineage } from './report/lineage.ts';

/**
 * The one contract between the screens and the machine they run on. Electron implements it in src/main (over
 * IPC, one channel a call), a plain browser in src/renderer/platform/browser-host.ts. Nothing is thrown across
 * it: whatever goes wrong is a `Failure` whose message can be shown as it stands. Paths never come from the
 * screens: a `FileToken` stands for a file the user chose.
 */

import type { OpenPurpose, SaveKind } from './file-kinds.ts';

/** Something that did not work; `message` is Chinese and says what is wrong and what to do. */
export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
}

/** The user closed the dialog without choosing. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

/** It worked, and there is nothing more to say. */
export interface Done {
  readonly kind: 'done';
}

/** A random name the host gave to a file the user chose; good until the program ends. */
export type FileToken = string;

export interface SaveRequest {
  /** Offered in the dialog, with its ending, e.g. 某某镇人民政府2025年政府信息公开工作年度报告.docx. */
  readonly suggestedName: string;
  readonly kind: SaveKind;
  readonly bytes: Uint8Array;
  /** Write over the file saved before instead of asking again. */
  readonly sameAs?: FileToken;
}

/** `bytes` are on the disk, read back and equal to what was asked, before an older file was replaced. */
export interface Saved {
  readonly kind: 'saved';
  readonly token: FileToken;
  /** The file's name, with its ending. */
  readonly name: string;
  /** Where it is, as the user knows it; in a browser the words for its downloads folder. */
  readonly folder: string;
}

/** A file's content; `name` is without its folder. */
export interface OpenedFile {
  readonly kind: 'opened';
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileBytes {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
}

/** One backup of one draft. */
export interface BackupEntry {
  readonly token: FileToken;
  /** The draft's id. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** The draft's own `updatedAt`, ISO 8601. */
  readonly updatedAt: string;
  /** The saves it comes from. */
  readonly lineage: Lineage;
  /** `latest`, or the day (2025-01-15) of the dated set it belongs to. */
  readonly set: string;
}

/** One backup of one register of requests. */
export interface RegisterBackup {
  readonly token: FileToken;
  /** The register's id. */
  readonly id: string;
  readonly unit: string;
  /** How many requests are in it. */
  readonly count: number;
  /** When something in it was changed last, ISO 8601. */
  readonly updatedAt: string;
  /** As of a BackupEntry. */
  readonly set: string;
}

export interface BackupList {
  readonly kind: 'listed';
  /** The folder, to be shown. */
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly BackupEntry[];
  /** The registers of requests, newest first. */
  readonly registers: readonly RegisterBackup[];
  /** Files in the folder that could not be read as a draft. */
  readonly unreadable: readonly string[];
}

export interface ChosenFolder {
  readonly kind: 'chosen';
  readonly folder: string;
}

export interface FileText {
  readonly kind: 'read';
  readonly text: string;
}

export interface AppInfo {
  readonly kind: 'info';
  readonly name: string;
  readonly version: string;
  /** What it runs on, e.g. [['Electron', '45.4.1'], ['Chromium', '…']]. */
  readonly runsOn: readonly (readonly [name: string, version: string])[];
}

/** What the title bar and the closing of the window need to know. */
export interface DocumentState {
  /** Shown before the program's name; empty in the library. */
  readonly title: string;
  /** Something typed is not stored yet. */
  readonly unsaved: boolean;
}

/** Levels of the log. */
export const logLevels = ['info', 'warning', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * One line of the log. It has no room for a report's words: an event is a dotted name in Latin letters
 * (export.finished), its numbers are counts or milliseconds.
 */
export interface LogEvent {
  readonly level: LogLevel;
  readonly event: string;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** Everything the screens can ask for; each is one IPC channel of the same name under Electron. */
export interface DesktopCalls {
  /** Asks where (unless `sameAs`), writes whole or not at all, reads back. */
  saveFile(request: SaveRequest): Promise<Saved | Cancelled | Failure>;
  /** Reads a saved file again. Needs `capabilities.savedFiles`. */
  readSaved(token: FileToken): Promise<FileBytes | Failure>;
  /** Shows a saved file in its folder. Needs `capabilities.savedFiles`. */
  revealSaved(token: FileToken): Promise<Done | Failure>;
  /** Opens a saved file in the program the system has for it. Needs `capabilities.savedFiles`. */
  openSaved(token: FileToken): Promise<Done | Failure>;
  /** Asks for a file and reads it; files larger than `largestFile` are refused. */
  openFile(purpose: OpenPurpose): Promise<OpenedFile | Cancelled | Failure>;
  /** Asks for one file or several, and reads each; one that cannot be read costs none of the others. */
  openFiles(purpose: OpenPurpose): Promise<readonly (OpenedFile | Failure)[] | Cancelled | Failure>;
  /** Files double-clicked or given to the program since the last call; `onOpenFile` is the way to use it. */
  takeFilesToOpen(): Promise<readonly (OpenedFile | Failure)[] | Failure>;
  /** Prints this window as its print style sheet lays it out, with the system's dialog. */
  print(): Promise<Done | Cancelled | Failure>;
  /** The same pages as a PDF; page size and margins come from the style sheet's @page. Needs `capabilities.pdf`. */
  printToPdf(): Promise<FileBytes | Failure>;
  /** Puts text, and the same as HTML where given, on the clipboard. */
  copy(content: { readonly text: string; readonly html?: string }): Promise<Done | Failure>;
  /**
   * Keeps a copy of a draft (its file's text, as writeDraft makes it) or of a register (as writeRegisterFile does)
   * in the backup folder. Calls for the same one within seconds are written once; the answer comes when the copy is on the disk. It takes the place of
   * copies it comes from by its lineage; another one of the same draft stays beside it. Needs `capabilities.backups`.
   */
  writeBackup(text: string): Promise<Done | Failure>;
  /** Needs `capabilities.backups`, as the next three. */
  listBackups(): Promise<BackupList | Failure>;
  readBackup(token: FileToken): Promise<FileText | Failure>;
  /** Asks for another folder to keep backups in from now on. */
  chooseBackupFolder(): Promise<ChosenFolder | Cancelled | Failure>;
  openBackupFolder(): Promise<Done | Failure>;
  setDocument(state: DocumentState): Promise<Done | Failure>;
  getAppInfo(): Promise<AppInfo | Failure>;
  log(event: LogEvent): Promise<Done | Failure>;
  /** Versions and the newest lines of the log, for a colleague to read; no report text is in it. */
  getDiagnostics(): Promise<FileText | Failure>;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What the host tells the screens. */
export interface DesktopEvents {
  /** A menu item was chosen. The keys written beside the items are the screens' own to listen for, in every host. */
  onMenu(listener: (command: CommandId) => void): Unsubscribe;
  /** A draft was double-clicked, or given to a second start of the program. */
  onOpenFile(listener: (file: OpenedFile | Failure) => void): Unsubscribe;
  /**
   * The window is about to close: `flush` stores what is not stored yet. The window waits for it, but not
   * longer than some seconds; where it answers with a Failure the user is asked whether to close all the same.
   */
  onCloseRequested(flush: () => Promise<Done | Failure>): Unsubscribe;
}

/** What this host can do; nothing else asks where the program runs. */
export interface Capabilities {
  readonly host: 'electron' | 'browser';
  /** Saved files can be read again, opened and shown in their folder, and written over. */
  readonly savedFiles: boolean;
  readonly pdf: boolean;
  /** Drafts are copied to a folder on the disk. */
  readonly backups: boolean;
  /** The host has a menu bar of its own, so the screens need not show one. */
  readonly menu: boolean;
}

export interface DesktopApi extends DesktopCalls, DesktopEvents {
  readonly capabilities: Capabilities;
}

export type CallName = keyof DesktopCalls;

const everyCall: { readonly [Name in CallName]: true } = {
  saveFile: true,
  readSaved: true,
  revealSaved: true,
  openSaved: true,
  openFile: true,
  openFiles: true,
  takeFilesToOpen: true,
  print: true,
  printToPdf: true,
  copy: true,
  writeBackup: true,
  listBackups: true,
  readBackup: true,
  chooseBackupFolder: true,
  openBackupFolder: true,
  setDocument: true,
  getAppInfo: true,
  log: true,
  getDiagnostics: true,
};

/** Every call's name: the channels of preload.ts and ipc.ts. A call missing here does not compile. */
export const callNames = Object.keys(everyCall) as readonly CallName[];
