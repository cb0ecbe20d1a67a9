/**
 * Every kind of file the program meets: its endings, its media type, what dialogs call it, who reads and writes
 * it. A new kind is a new line here.
 */

/**
 * What a file is opened for: `draft` opens it as a report to go on with, `report` imports a published one, `format`
 * installs a report format, `sheet` takes rows of a spreadsheet over, `roster` the units that have to report,
 * `template` is a Word file to be filled in, `returned` a report that somebody else worked on, to be compared.
 */
export const openPurposes = ['draft', 'report', 'format', 'sheet', 'roster', 'template', 'returned'] as const;
export type OpenPurpose = (typeof openPurposes)[number];

interface FileKind {
  /** Without dots; the first is the one the program writes. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  /** What a dialog calls it. */
  readonly name: string;
  /** What it may be opened for. */
  readonly opensAs: readonly OpenPurpose[];
  /**
   * Offered by a browser's dialog though it cannot be read: the import then says what to do with it. The system's
   * dialogs have “所有文件” for that.
   */
  readonly refusedAs?: OpenPurpose;
  /** Whether the program writes it, and whether the command line does. */
  readonly written: boolean;
  readonly writtenByCli: boolean;
}

const kinds = {
  docx: {
    endings: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word 文档',
    opensAs: ['report', 'template', 'returned'],
    written: true,
    writtenByCli: true,
  },
  dotx: {
    endings: ['dotx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
    name: 'Word 模板',
    opensAs: ['template'],
    written: false,
    writtenByCli: false,
  },
  xlsx: {
    endings: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel 表格',
    opensAs: ['report', 'sheet', 'roster'],
    written: true,
    writtenByCli: false,
  },
  pdf: {
    endings: ['pdf'],
    mediaType: 'application/pdf',
    name: 'PDF 文档',
    opensAs: ['report'],
    written: true,
    writtenByCli: false,
  },
  html: {
    endings: ['html', 'htm'],
    mediaType: 'text/html',
    name: '网页',
    opensAs: ['report'],
    written: true,
    writtenByCli: true,
  },
  png: {
    endings: ['png'],
    mediaType: 'image/png',
    name: 'PNG 图片',
    opensAs: [],
    written: true,
    writtenByCli: false,
  },
  svg: {
    endings: ['svg'],
    mediaType: 'image/svg+xml',
    name: 'SVG 图片',
    opensAs: [],
    written: true,
    writtenByCli: true,
  },
  txt: {
    endings: ['txt'],
    mediaType: 'text/plain',
    name: '纯文本',
    opensAs: ['report', 'roster'],
    written: true,
    writtenByCli: true,
  },
  /**
   * A draft handed on as a file: JSON inside, as writeDraft makes it. It has an ending of its own because Windows
   * ties a double click to the last ending only, and .json is not this program's to take.
   */
  nianbao: {
    endings: ['nianbao'],
    mediaType: 'application/json',
    name: '年报助手的报告',
    opensAs: ['draft', 'report', 'returned'],
    written: true,
    writtenByCli: true,
  },
  json: {
    endings: ['json'],
    mediaType: 'application/json',
    name: '备份文件',
    opensAs: ['draft', 'report', 'returned'],
    written: true,
    writtenByCli: true,
  },
  /** Several files in one, where a host gives no folder to write into. */
  zip: {
    endings: ['zip'],
    mediaType: 'application/zip',
    name: '压缩包',
    opensAs: [],
    written: true,
    writtenByCli: false,
  },
  /** A report format: see formats/file/. The command line writes it too, by `format check`. */
  format: {
    endings: ['nianbao-format'],
    mediaType: 'application/json',
    name: '报告格式文件',
    opensAs: ['format'],
    written: false,
    writtenByCli: false,
  },
  doc: {
    endings: ['doc', 'wps'],
    mediaType: 'application/msword',
    name: '旧版 Word 或 WPS 文档',
    opensAs: ['report'],
    written: false,
    writtenByCli: false,
  },
  xls: {
    endings: ['xls', 'et'],
    mediaType: 'application/vnd.ms-excel',
    name: '旧版 Excel 或 WPS 表格',
    opensAs: [],
    refusedAs: 'report',
    written: false,
    writtenByCli: false,
  },
} as const satisfies Readonly<Record<string, FileKind>>;

type KindName = keyof typeof kinds;

/** A kind the program writes; it is also the ending of the file's name. */
export type SaveKind = {
  [Name in KindName]: (typeof kinds)[Name]['written'] extends true ? Name : never;
}[KindName];

const named = Object.entries(kinds) as readonly (readonly [KindName, FileKind])[];

const isSaved = (name: KindName): name is SaveKind => kinds[name].written;

/** The kinds of file the program writes. */
export const saveKinds: readonly SaveKind[] = named.map(([name]) => name).filter(isSaved);

/** The ending of a draft handed on as a file. */
export const draftEnding = 'nianbao' satisfies SaveKind;

/** What dialogs call the files that are opened for a purpose. */
export const purposeNames: Readonly<Record<OpenPurpose, string>> = {
  draft: kinds[draftEnding].name,
  report: '已有的报告',
  format: kinds.format.name,
  sheet: kinds.xlsx.name,
  roster: '名册',
  template: kinds.dotx.name,
  returned: '改好的报告',
};

/** What a dialog calls a kind of file. */
export function kindName(kind: SaveKind): string {
  return kinds[kind].name;
}

/** The media type (MIME) of a kind of file. */
export function mediaType(kind: SaveKind): string {
  return kinds[kind].mediaType;
}

/** The endings, without dots, of the files that can be opened for a purpose; a draft's own comes first of its kind. */
export function endingsFor(purpose: OpenPurpose): readonly string[] {
  return named.filter(([, kind]) => kind.opensAs.includes(purpose)).flatMap(([, kind]) => kind.endings);
}

/** The endings of files that are no use for a purpose, but that people will try: they are told what to do. */
export function refusedEndingsFor(purpose: OpenPurpose): readonly string[] {
  return named.filter(([, kind]) => kind.refusedAs === purpose).flatMap(([, kind]) => kind.endings);
}

/** Whether a file is opened as a draft, by its name. */
export function isDraftName(name: string): boolean {
  return endingsFor('draft').includes(endingOf(name));
}

/** Whether a file holds a report format, by its name. */
export function isFormatName(name: string): boolean {
  return endingsFor('format').includes(endingOf(name));
}

/** The kind the command line writes into a file of this name; undefined where it writes none such. */
export function kindWrittenByCli(name: string): SaveKind | undefined {
  const ending = endingOf(name);
  const found = named.find(([, kind]) => kind.writtenByCli && kind.endings.includes(ending))?.[0];
  return found !== undefined && isSaved(found) ? found : undefined;
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
