import type { StorageFailure, StorageReason } from './drafts-contract.ts';

/** What is wrong and what to do where something could not be stored, per cause. */
const notStored: Readonly<Record<StorageReason, string>> = {
  quota:
    '磁盘空间不足，报告没有存上。请清理磁盘后再试；清理之前请不要关闭本窗口，刚才填写的内容还在窗口里，也可以先导出 Word 留存。',
  closed:
    '本窗口与报告库的连接断开了（可能在别的窗口升级了程序，或清除了浏览数据），报告没有存上。请先导出 Word 或备份留存，再关闭并重新打开年报助手。',
  corrupt:
    '存放报告的文件读写失败：磁盘可能已满，也可能文件已损坏。请检查并清理磁盘，先导出 Word 或备份留存窗口里的内容，再重新打开年报助手；仍然打不开时，用“从备份恢复”找回报告。',
  newer:
    '报告库由更新版本的年报助手保存，本程序不能写入，内容没有改动。请升级年报助手；急用时可以把能读出的报告另存为文件。',
  unknown:
    '报告没有存上，原因不明。程序会继续重试；请先不要关闭本窗口，一直存不上时请导出 Word 或备份留存，再重新打开年报助手。',
};

/** The same where something could not be read. */
const notRead: Readonly<Record<StorageReason, string>> = {
  quota: '磁盘空间不足，没有读出来。已保存的报告没有改动。请清理磁盘后再试。',
  closed:
    '本窗口与报告库的连接断开了（可能在别的窗口升级了程序，或清除了浏览数据），没有读出来。请关闭并重新打开年报助手。',
  corrupt:
    '存放报告的文件读不出来：文件可能已损坏，也可能磁盘已满。请检查磁盘空间后再试；仍然不行时，用“从备份恢复”找回报告。',
  newer: '报告库由更新版本的年报助手保存，本程序读不了，内容没有改动。请升级年报助手。',
  unknown: '没有读出来，原因不明。已保存的报告没有改动。请再试一次；仍不行请重新打开年报助手。',
};

/**
 * The cause behind an error of the database, by the names browsers give. Aborted transactions carry the cause
 * inside; Chromium reports what it cannot read or recover as UnknownError, NotReadableError or DataError.
 */
const reasons: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'closed',
  MissingAPIError: 'closed',
  ReplacedDatabaseError: 'closed',
  UnknownError: 'corrupt',
  NotReadableError: 'corrupt',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
  VersionError: 'newer',
};

/** Chromium tells of a full disk, as opposed to a full quota, in the words of an UnknownError only. */
const noSpace = /NO_SPACE|ENOSPC|disk full/i;

/** Why an error of the database happened. */
export function reasonOf(error: unknown): StorageReason {
  for (const { name, message } of causesOf(error)) {
    const reason = noSpace.test(message) ? 'quota' : reasons[name];
    if (reason) return reason;
  }
  return 'unknown';
}

/** Innermost first: an outer AbortError or DatabaseClosedError only repeats that something else failed. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let current = error;
  while (isErrorLike(current) && !causes.includes(current) && causes.length < 8) {
    causes.unshift(current);
    current = (current as { inner?: unknown }).inner ?? current.cause;
  }
  return causes;
}

function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

/** The failure to answer a write with. */
export function failureOf(error: unknown): StorageFailure {
  const reason = reasonOf(error);
  return { kind: 'failed', reason, message: notStored[reason] };
}

/** The failure to answer a read with. */
export function readFailureOf(error: unknown): StorageFailure {
  const reason = reasonOf(error);
  return { kind: 'failed', reason, message: notRead[reason] };
}
