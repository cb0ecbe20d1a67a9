import { Parser } from 'htmlparser2';
import { limits, tooLarge } from '../limits.ts';

/** What a reader of XML is told, in document order. Names keep their prefix, e.g. `w:p`. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

/** An XML reader that is fed bytes piece by piece. */
export interface XmlFeed {
  write(piece: Uint8Array): void;
  end(): void;
}

/**
 * Reads XML as it arrives. Only the five predefined entities and character references are known: declared
 * entities stay unread text, and nothing outside the file is ever looked at.
 * @throws ImportError (while writing) where elements are nested beyond any real document.
 */
export function feedXml(events: XmlEvents): XmlFeed {
  let depth = 0;
  let elements = 0;
  const count = (): void => {
    elements += 1;
    if (elements > limits.elements) throw tooLarge('里的部件太多');
  };
  const parser = new Parser(
    {
      onattribute: count,
      onopentag(name, attributes) {
        count();
        depth += 1;
        if (depth > limits.depth) throw tooLarge('里嵌套的层次太深');
        events.open(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        events.close(name);
      },
      ontext: words => events.text(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | undefined;
  return {
    write(piece) {
      decoder ??= new TextDecoder(encodingOf(piece));
      parser.write(decoder.decode(piece, { stream: true }));
    },
    end() {
      parser.write(decoder?.decode() ?? '');
      parser.end();
    },
  };
}

/** XML without a byte order mark is UTF-8 here: every producer of Word files writes that, or UTF-16 with a mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
