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
    ENAMETOOLONG: '文件名太长，或者文件夹套得太深。请改短文件名，或把文件移到浅一些的文件夹后再试。',
    EIO: '磁盘读取出错（U 盘可能已拔出，或磁盘有坏道）。请接好后再试，或改用备份。',
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
    ENAMETOOLONG: '文件名太长，或者文件夹套得太深。请改短文件名，或换一个浅一些的文件夹。',
    EIO: '磁盘读写出错（可能已损坏或被拔出）。请换一个位置保存。',
  },
};

const gone = '这个位置没有回应（网络盘可能已断开，U 盘可能已拔出）。请接好后再试，或换一个位置。';

/** What is said of reading and writing alike. */
const sharedReasons: Readonly<Record<string, string>> = {
  ELOOP: '这个快捷链接绕了回来，没有指到任何文件。请直接选用文件本身。',
  EINVAL: '文件名或位置不合规定。请换一个文件名，或换一个位置。',
  EILSEQ: '文件名里有这个磁盘不认识的字。请改名后再试。',
  ENXIO: '这不是普通文件，而是设备或程序之间的通道。请选用普通文件。',
  ENODEV: '这不是普通文件，而是设备。请选用普通文件。',
  ENOTSUP: '这个位置不支持这样存取文件。请换一个位置。',
  EOPNOTSUPP: '这个位置不支持这样存取文件。请换一个位置。',
  EMFILE: '同时打开的文件太多。请关掉一些程序后再试。',
  ENFILE: '同时打开的文件太多。请关掉一些程序后再试。',
  ENOMEM: '电脑内存不足。请关掉一些程序后再试。',
  EPIPE: '接收内容的程序提前结束了。请重新运行。',
  ETXTBSY: '这个文件正被别的程序使用。请先关闭再试。',
  ETIMEDOUT: gone,
  EHOSTDOWN: gone,
  EHOSTUNREACH: gone,
  ENETUNREACH: gone,
  ENOTCONN: gone,
  ECONNRESET: gone,
  ESTALE: gone,
};

/** Windows' limit for a path; beyond it Windows says that the file is not there. */
const longestWindowsPath = 259;
const shownCharacters = 120;

/** Puts a system error of reading or writing `path`, or its bare code, into words for the user. */
export function fileErrorOf(cause: unknown, action: 'read' | 'write', path: string): FileError {
  if (cause instanceof FileError) return cause;
  const code = tooLongOnWindows(path) ? 'ENAMETOOLONG' : codeOf(cause);
  const verb = action === 'read' ? '读取' : '写入';
  const reason =
    reasons[action][code] ??
    sharedReasons[code] ??
    `系统返回错误 ${code}。请换一个位置再试；仍不行请把这句话告诉管理这台电脑的人。`;
  return new FileError(code, path, `不能${verb}“${shortened(path)}”：${reason}`, { cause });
}

function tooLongOnWindows(path: string): boolean {
  return process.platform === 'win32' && path.length > longestWindowsPath;
}

/** Enough of a path to know it by: its beginning and its end. */
function shortened(path: string): string {
  const characters = [...path];
  if (characters.length <= shownCharacters) return path;
  const half = shownCharacters / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

function codeOf(cause: unknown): string {
  if (typeof cause === 'string') return cause;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
}
