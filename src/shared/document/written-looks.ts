import { feedXml, type XmlEvents } from '../import/zip/xml-events.ts';
import { zipEntries } from '../import/zip/zip-directory.ts';
import { unpackPart } from '../import/zip/zip-part.ts';

/** What a written Word file says of itself besides its words: read with a real XML reader, part by part. */
export interface WrittenLooks {
  /** The style of every paragraph outside tables, with what it says, lines joined. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** The attributes of the page: its size, margins and grid of lines. */
  readonly page: Readonly<Record<string, string>>;
  /** word/styles.xml as it is. */
  readonly styles: string;
  readonly title: string;
  readonly creator: string;
}

/** What is seen in the body: the looks, as far as they stand there, and who must be told its XML for it. */
export interface BodyLooks extends Pick<WrittenLooks, 'paragraphs' | 'page'> {
  readonly events: XmlEvents;
}

/**
 * Reads the looks of a written Word file; a part that is missing reads as nothing.
 * @param body what was seen while the body was read
 * @throws ImportError where the file is damaged.
 */
export function readLooks(bytes: Uint8Array, { paragraphs, page }: BodyLooks): WrittenLooks {
  const entries = zipEntries(bytes);
  const feed = (name: string, take: (piece: Uint8Array) => void) => {
    const entry = entries.get(name);
    if (entry) unpackPart(bytes, entry, take);
  };
  const read = (name: string, events: XmlEvents) => {
    const xml = feedXml(events);
    feed(name, piece => xml.write(piece));
    xml.end();
  };
  const decoder = new TextDecoder();
  let styles = '';
  feed('word/styles.xml', piece => {
    styles += decoder.decode(piece, { stream: true });
  });
  return { paragraphs, page, ...readProperties(read), styles };
}

const pageElements = new Set(['w:pgSz', 'w:pgMar', 'w:docGrid']);

type ReadPart = (name: string, events: XmlEvents) => void;

/** Watches the body of a Word file being read; its looks are whole when it has been. */
export function watchBody(): BodyLooks {
  const paragraphs: { style: string; text: string }[] = [];
  const page: Record<string, string> = {};
  let tables = 0;
  let inText = false;
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'w:tbl') tables += 1;
      if (name === 'w:p' && tables === 0) paragraphs.push({ style: '', text: '' });
      const last = paragraphs.at(-1);
      if (name === 'w:pStyle' && tables === 0 && last) last.style = attributes['w:val'] ?? '';
      inText = name === 'w:t';
      if (pageElements.has(name)) {
        for (const [key, value] of Object.entries(attributes)) page[`${name} ${key}`] = value;
      }
    },
    close(name) {
      if (name === 'w:tbl') tables -= 1;
      inText = false;
    },
    text(words) {
      const last = paragraphs.at(-1);
      if (inText && tables === 0 && last) last.text += words;
    },
  };
  return { paragraphs, page, events };
}

function readProperties(read: ReadPart): Pick<WrittenLooks, 'title' | 'creator'> {
  const found = { title: '', creator: '' };
  let inside: keyof typeof found | undefined;
  read('docProps/core.xml', {
    open(name) {
      inside = name === 'dc:title' ? 'title' : name === 'dc:creator' ? 'creator' : undefined;
    },
    close() {
      inside = undefined;
    },
    text(words) {
      if (inside) found[inside] += words;
    },
  });
  return found;
}
