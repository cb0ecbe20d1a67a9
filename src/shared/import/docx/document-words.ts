import type { BlockBuilder } from '../block-builder.ts';
import type { XmlEvents } from '../zip/xml-events.ts';
import {
  type Attributes,
  createWordState,
  isShown,
  readFieldMark,
  readProperty,
  spansOf,
  symbolText,
  type WordState,
} from './word-state.ts';
import { afterChanges, type WordView } from './word-view.ts';

/** Elements that stand for a character. A break of any kind ends the line. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * Turns the events of WordprocessingML (ECMA-376 Part 1, clause 17) into blocks: what a reader of the printed
 * page sees. Field codes, hidden words, phonetic guides and the fallback copies of text boxes are left out. Of changes
 * that were tracked it keeps what the view says: as a rule what was inserted, and not what was deleted or moved away.
 * Automatic numbers are no words and are not there.
 */
export function documentWords(builder: BlockBuilder, view: WordView = afterChanges): XmlEvents {
  const state = createWordState(view);
  return {
    open(name, attributes) {
      if (state.skipDepth > 0 || startsSkipped(name, attributes, state)) {
        state.skipDepth += 1;
      } else if (name.endsWith('Pr')) {
        state.properties.push(name);
      } else if (state.properties.length > 0) {
        readProperty(name, attributes, state);
      } else {
        openContent(name, attributes, state, builder);
      }
    },
    close(name) {
      if (state.skipDepth > 0) state.skipDepth -= 1;
      else if (name.endsWith('Pr')) state.properties.pop();
      else if (state.properties.length === 0) closeContent(name, state, builder);
    },
    text(words) {
      if (state.words && state.skipDepth === 0 && isShown(state)) builder.text(words);
    },
  };
}

function startsSkipped(name: string, attributes: Attributes, state: WordState): boolean {
  if (name === 'mc:Choice' || name === 'mc:Fallback') {
    const last = state.alternatives.length - 1;
    if (state.alternatives[last] === true) return true;
    state.alternatives[last] = true;
    return false;
  }
  // In properties a change is one of the row or of the paragraph's end; it must be read there, and holds nothing.
  if (state.properties.length > 0 && state.view.goneEnds.has(name)) return false;
  // Footnotes of a type are the rules that separate notes from the page.
  if (name === 'w:footnote' || name === 'w:endnote') return (attributes['w:type'] ?? 'normal') !== 'normal';
  return state.view.skipped.has(name);
}

function openContent(name: string, attributes: Attributes, state: WordState, builder: BlockBuilder): void {
  startCell(state, builder);
  const character = characters[name];
  if (character !== undefined && isShown(state)) builder.text(character);
  switch (name) {
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      state.words = true;
      break;
    case 'w:p':
      state.paragraphs.push({ endGone: false });
      break;
    case 'w:r':
      state.runs.push(false);
      break;
    case 'w:sym':
      if (isShown(state)) builder.text(symbolText(attributes));
      break;
    case 'w:fldChar':
      readFieldMark(attributes['w:fldCharType'] ?? '', state);
      break;
    case 'mc:AlternateContent':
      state.alternatives.push(false);
      break;
    case 'w:txbxContent':
      builder.openAside();
      break;
    case 'w:tbl':
      builder.openTable();
      break;
    case 'w:tr':
      state.rows.push({ before: 0, started: false, gone: false });
      break;
    case 'w:tc':
      startRow(state, builder);
      state.cell = { columnSpan: 1 };
      break;
  }
}

function closeContent(name: string, state: WordState, builder: BlockBuilder): void {
  startCell(state, builder);
  switch (name) {
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      state.words = false;
      break;
    case 'w:r':
      state.runs.pop();
      break;
    case 'mc:AlternateContent':
      state.alternatives.pop();
      break;
    case 'w:p':
      if (!state.paragraphs.pop()?.endGone) builder.endParagraph();
      break;
    case 'w:txbxContent':
      builder.closeAside();
      break;
    case 'w:tc':
      builder.closeCell();
      break;
    case 'w:tr':
      if (state.rows.pop()?.gone) builder.dropRow();
      break;
    case 'w:tbl':
      builder.closeTable();
      break;
  }
}

/** Hands on the row once its properties are known: at its first cell. */
function startRow(state: WordState, builder: BlockBuilder): void {
  const row = state.rows.at(-1);
  if (!row || row.started) return;
  row.started = true;
  builder.openRow(row.before);
}

/** Hands on the cell once its properties are known: at whatever comes after them. */
function startCell(state: WordState, builder: BlockBuilder): void {
  if (!state.cell) return;
  builder.openCell(spansOf(state.cell));
  state.cell = undefined;
}
