import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from './import-ooxml.ts';

/**
 * Word files in which changes were tracked, made of a file of ours. A paragraph is written with its changes in
 * brackets: `公开[-3][+5]条` by 张主任, `[+李：又]` by somebody else, `[<走]` and `[>来]` moved, `[±改]` inserted by 张主任
 * and deleted by 李, `[x旧]` a deletion within a field of looks that changed. At the end `¶+`, `¶-`, `¶<`, `¶>`, `¶±`
 * say what was done to the paragraph's end.
 */

export const when = '2025-01-13T10:20:00Z';

let next = 100;
const by = (author: string): string => {
  next += 1;
  return `w:id="${next}" w:author="${author}" w:date="${when}"`;
};

const run = (words: string) => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
const gone = (words: string) => `<w:r><w:delText xml:space="preserve">${escapeXml(words)}</w:delText></w:r>`;

function pieceXml(sign: string, author: string, words: string): string {
  switch (sign) {
    case '+':
      return `<w:ins ${by(author)}>${run(words)}</w:ins>`;
    case '-':
      return `<w:del ${by(author)}>${gone(words)}</w:del>`;
    case '<':
      return `<w:moveFrom ${by(author)}>${run(words)}</w:moveFrom>`;
    case '>':
      return `<w:moveTo ${by(author)}>${run(words)}</w:moveTo>`;
    case '±':
      return `<w:ins ${by('张主任')}><w:del ${by('李')}>${gone(words)}</w:del></w:ins>`;
    default:
      return `<w:r><w:rPr><w:b/><w:rPrChange ${by(author)}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  }
}

const ends: Readonly<Record<string, () => string>> = {
  '+': () => `<w:ins ${by('张主任')}/>`,
  '-': () => `<w:del ${by('张主任')}/>`,
  '<': () => `<w:moveFrom ${by('张主任')}/>`,
  '>': () => `<w:moveTo ${by('张主任')}/>`,
  '±': () => `<w:ins ${by('张主任')}/><w:del ${by('李')}/>`,
};

/** A paragraph of the given properties with its changes. */
function paragraphXml(written: string, properties: string): string {
  const [, words = '', sign] = /^(.*?)(?:¶([-+<>±]))?$/s.exec(written) ?? [];
  const end = sign === undefined ? '' : `<w:rPr>${ends[sign]?.() ?? ''}</w:rPr>`;
  const runs = words
    .split(/(\[[-+<>±x][^\]]*\])/)
    .filter(piece => piece !== '')
    .map(piece => {
      const [, change = '', author = '张主任', own = ''] =
        /^\[([-+<>±x])(?:(李|张主任)：)?(.*)\]$/su.exec(piece) ?? [];
      return change === '' ? run(piece) : pieceXml(change, author, own);
    });
  const plain = properties.replace(/<w:rPr>.*<\/w:rPr>/, '');
  return `<w:p><w:pPr>${plain}${end}</w:pPr>${runs.join('')}</w:p>`;
}

/** What was done to a file: paragraphs by what they say, with what stands in their place; rows by a word in them. */
export interface TrackedEdits {
  readonly paragraphs?: Readonly<Record<string, readonly string[]>>;
  readonly rows?: Readonly<Record<string, 'inserted' | 'deleted'>>;
}

/** The file with these changes tracked in it. */
export function withTrackedChanges(
  bytes: Uint8Array,
  { paragraphs = {}, rows = {} }: TrackedEdits,
): Uint8Array {
  const parts = unzipSync(bytes);
  let body = strFromU8(parts['word/document.xml']!);
  const found = new Set<string>();
  body = body.replace(
    /<w:p>(?:<w:pPr>((?:(?!<\/w:pPr>).)*)<\/w:pPr>)?((?:(?!<\/w:p>).)*)<\/w:p>/g,
    (whole, own: string, runs: string) => {
      const says = [...runs.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join('');
      const instead = paragraphs[says];
      if (!instead) return whole;
      found.add(says);
      return instead.map(written => paragraphXml(written, own ?? '')).join('');
    },
  );
  body = body.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g, row => {
    const [word, what] = Object.entries(rows).find(([words]) => row.includes(`>${words}<`)) ?? [];
    if (word === undefined) return row;
    found.add(word);
    const change = what === 'inserted' ? `<w:ins ${by('张主任')}/>` : `<w:del ${by('张主任')}/>`;
    return row.replace('</w:trPr>', `${change}</w:trPr>`);
  });
  const lost = [...Object.keys(paragraphs), ...Object.keys(rows)].filter(words => !found.has(words));
  if (lost.length > 0) throw new Error(`not in the file: ${lost.join(' | ')}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) });
}
