import { largestFileWords } from '../../shared/file-size.ts';

/** A file that cannot be read or written; `message` tells the user why and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** The system's name for the cause, e.g. `ENOSPC`; `UNKNOWN` where it gave none. */
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

/** What is said per cause, after the path: what is wrong, and what to do about it. */
const reasons: Readonly<Record<'read' | 'write', Readonly<Record<string, string>>>> = {
  read: {
    ENOENT: '找不到这个文件。请检查文件名和所在文件夹。',
    ENOTDIR: '找不到这个文件：路径中有一段不是文件夹。',
    EISDIR: '这是一个文件夹，不是文件。请选择文件夹里的文件。',
    EACCES: '没有权限读取这个文件，或者它正被别的程序占用。',
    EPERM: '没有权限读取这个文件，或者它正被别的程序占用。',
    EBUSY: '这个文件正被别的程序（如 Word、WPS）占用。请先关闭再试。',
    ENAMETOOLONG: '文件名太长。请改短后再试。',
    EFBIG: `文件太大（超过 ${largestFileWords}），不像年度报告或草稿。请核对是否选错了文件。`,
  },
  write: {
    ENOENT: '要存入的文件夹不存在。请先建好文件夹，或换一个位置。',
    ENOTDIR: '要存入的位置不对：路径中有一段是文件，不是文件夹。',
    EISDIR: '同名的文件夹已经存在，不能写成文件。请换一个文件名。',
    EEXIST: '同名的文件占着这个位置，不能建文件夹。请把它改名或移走，或换一个位置。',
    EACCES: '没有权限写入，或者文件正在 Word、WPS 中打开。请关闭它，或换一个位置保存。',
    EPERM: '没有权限写入，或者文件正在 Word、WPS 中打开。请关闭它，或换一个位置保存。',
    EBUSY: '文件正在 Word、WPS 等程序中打开。请先关闭再保存。',
    ENOSPC: '磁盘空间不足。请清理磁盘，或换一个位置保存。',
    EDQUOT: '磁盘配额已用完。请清理磁盘，或换一个位置保存。',
    EROFS: '这个磁盘是只读的。请换一个位置保存。',
    EFBIG: '文件太大，这个磁盘放不下。请换一个位置保存。',
    ENAMETOOLONG: '文件名太长。请改短后再保存。',
    EIO: '磁盘读写出错（可能已损坏或被拔出）。请换一个位置保存。',
  },
};

/** Puts a system error of reading or writing `path`, or its bare code, into words for the user. */
export function fileErrorOf(cause: unknown, action: 'read' | 'write', path: string): FileError {
  if (cause instanceof FileError) return cause;
  const code = codeOf(cause);
  const verb = action === 'read' ? '读取' : '写入';
  const reason = reasons[action][code] ?? `系统返回错误 ${code}。`;
  return new FileError(code, path, `不能${verb}“${path}”：${reason}`, { cause });
}

function codeOf(cause: unknown): string {
  if (typeof cause === 'string') return cause;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
}
