/** What a plain text cannot take in of what is pasted or dropped into it. */
export type LostInPaste = 'pictures' | 'tables';

/** HTML without looks: a style in it would be one more that the page's policy refuses, and says so. */
const bareTags = (html: string) =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/<([a-z][\w-]*)\b[^>]*>/gi, '<$1>');

/**
 * What of something put in has no place in a plain text. Its HTML is only looked at: nothing in it is run, fetched or
 * shown. A table of a single cell is a frame of the page it was copied from.
 */
export function lostIn(given: Pick<DataTransfer, 'getData' | 'files'>): readonly LostInPaste[] {
  const page = new DOMParser().parseFromString(bareTags(given.getData('text/html')), 'text/html');
  const isPicture = [...given.files].some(file => file.type.startsWith('image/'));
  const pictures = isPicture || page.querySelector('img, svg, picture, object, embed') !== null;
  const tables = [...page.querySelectorAll('table')].some(
    table => table.querySelectorAll('td, th').length > 1,
  );
  return [...(pictures ? (['pictures'] as const) : []), ...(tables ? (['tables'] as const) : [])];
}
