import { BlockBuilder } from '../block-builder.ts';
import { ImportError } from '../import-error.ts';
import type { SourceBlock } from '../source.ts';
import type { XmlEvents } from '../zip/xml-events.ts';
import { type ZipEntry, zipEntries } from '../zip/zip-directory.ts';
import { documentWords } from './document-words.ts';
import { type Entries, mainPart, readXml } from './word-package.ts';
import { afterChanges, type WordView } from './word-view.ts';

/**
 * Reads a Word file into blocks: the body in reading order, then its foot- and endnotes.
 * @param watch is told the body's XML as well, which is read but once
 * @throws ImportError where it is damaged, encrypted, too large, or a zip of another kind.
 */
export function readDocx(bytes: Uint8Array, watch?: XmlEvents): readonly SourceBlock[] {
  return readSide(bytes, afterChanges, () => watch);
}

/**
 * The same of one side of a document in which changes were tracked.
 * @param watcher is told how to set a mark where the reading stands, and answers who watches the body being read
 * @throws ImportError as readDocx does.
 */
export function readSide(
  bytes: Uint8Array,
  view: WordView,
  watcher: (mark: (mark: number) => void) => XmlEvents | undefined = () => undefined,
): readonly SourceBlock[] {
  const entries = zipEntries(bytes);
  const body = entries.get(mainPart(bytes, entries));
  if (!body) throw notWord(entries);
  return [
    ...readPart(bytes, body, view, watcher),
    ...readNotes(bytes, entries, 'word/footnotes.xml', view),
    ...readNotes(bytes, entries, 'word/endnotes.xml', view),
  ];
}

/**
 * The title in a Word file's properties (dc:title); empty where it has none.
 * @throws ImportError as readDocx does.
 */
export function declaredTitle(bytes: Uint8Array): string {
  const entry = zipEntries(bytes).get('docProps/core.xml');
  if (!entry) return '';
  let title = '';
  let inside = false;
  readXml(bytes, entry, {
    open(name) {
      inside = name === 'dc:title';
    },
    close() {
      inside = false;
    },
    text(words) {
      if (inside) title += words;
    },
  });
  return title;
}

function readPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  view: WordView,
  watcher: (mark: (mark: number) => void) => XmlEvents | undefined = () => undefined,
): readonly SourceBlock[] {
  const builder = new BlockBuilder();
  const words = documentWords(builder, view);
  const watch = watcher(mark => builder.mark(mark));
  readXml(bytes, entry, watch ? both(words, watch) : words);
  return builder.finish();
}

function both(first: XmlEvents, second: XmlEvents): XmlEvents {
  return {
    open(name, attributes) {
      first.open(name, attributes);
      second.open(name, attributes);
    },
    close(name) {
      first.close(name);
      second.close(name);
    },
    text(words) {
      first.text(words);
      second.text(words);
    },
  };
}

function readNotes(
  bytes: Uint8Array,
  entries: Entries,
  name: string,
  view: WordView,
): readonly SourceBlock[] {
  const entry = entries.get(name);
  if (!entry) return [];
  return readPart(bytes, entry, view).map((block, index) => ({
    ...block,
    where: { kind: 'note', note: index + 1 },
  }));
}

function notWord(entries: Entries): ImportError {
  const has = (prefix: string): boolean => [...entries.keys()].some(name => name.startsWith(prefix));
  if (has('ppt/')) {
    return new ImportError(
      'presentation',
      '这是演示文稿（.pptx），不是年度报告。请选择报告的 Word 文件（.docx）。',
    );
  }
  if (has('Doc_0/') || entries.has('OFD.xml')) {
    return new ImportError(
      'otherDocument',
      '这是 OFD 版式文件，不能直接导入。请找到原来的 Word 文件；没有的话，用阅读器复制全部文字，再到“粘贴内容”里粘贴。',
    );
  }
  if (entries.has('content.xml')) {
    return new ImportError(
      'otherDocument',
      '这是 OpenDocument 文件（.odt 等），不能直接导入。请用 WPS 或 LibreOffice 打开，另存为 .docx 再导入。',
    );
  }
  return new ImportError(
    'archive',
    '这是压缩包，里面不是一个 Word 文件。请先解压，再导入里面的 .docx 文件。',
  );
}
