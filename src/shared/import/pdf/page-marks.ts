import { readPath } from './drawn-rules.ts';
import { asMatrix, combined, identity, type Matrix, mapped } from './matrix.ts';
import { saidBy } from './radicals.ts';

/** A character on a page; points from the page's top left corner. */
export interface Glyph {
  /** A space of any kind is ' '. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its base line. */
  readonly base: number;
  readonly size: number;
}

/** A straight line along the page's edges, with its ends in order. */
export interface Rule {
  readonly direction: 'across' | 'down';
  /** Where it lies: its height on the page, or its distance from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Whether words are laid over a picture without being drawn: those of a scanned page that a program has read. */
  readonly unseenWords: boolean;
}

/** One drawing instruction of a page, by pdf.js's name of it. */
export interface Instruction {
  readonly name: string;
  readonly args: readonly unknown[];
}

interface TextState {
  size: number;
  /** Between characters, and between words beside it. */
  spacing: number;
  wordSpacing: number;
  /** How much wider than tall. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Words drawn in this mode are not seen. */
const unseenMode = 3;

/** Follows the drawing instructions of a page. */
export class PageReader {
  readonly #glyphs: Glyph[] = [];
  readonly #rules: Rule[] = [];
  readonly #saved: { readonly map: Matrix; readonly text: TextState }[] = [];
  #map: Matrix;
  #text: TextState = { size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
  #line: Matrix = identity;
  #place: Matrix = identity;
  #unseen = false;

  /** `view` maps the page's own coordinates to points from its top left corner. */
  constructor(view: Matrix) {
    this.#map = view;
  }

  get marks(): PageMarks {
    return { glyphs: this.#glyphs, rules: this.#rules, unseenWords: this.#unseen };
  }

  follow({ name, args }: Instruction): void {
    const first = Number(args[0]);
    switch (name) {
      case 'save':
        this.#saved.push({ map: this.#map, text: { ...this.#text } });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#restore();
        break;
      case 'transform':
        this.#map = combined(this.#map, asMatrix(args) ?? identity);
        break;
      case 'paintFormXObjectBegin':
        this.#saved.push({ map: this.#map, text: { ...this.#text } });
        this.#map = combined(this.#map, asMatrix(args[0]) ?? identity);
        break;
      case 'constructPath':
        for (const rule of readPath(args, this.#map)) this.#rules.push(rule);
        break;
      case 'setFont':
        this.#text.size = Number(args[1]);
        break;
      case 'setCharSpacing':
        this.#text.spacing = first;
        break;
      case 'setWordSpacing':
        this.#text.wordSpacing = first;
        break;
      case 'setHScale':
        this.#text.stretch = first / 100;
        break;
      case 'setLeading':
        this.#text.leading = -first;
        break;
      case 'setTextRise':
        this.#text.rise = first;
        break;
      case 'setTextRenderingMode':
        this.#text.mode = first;
        break;
      default:
        this.#followText(name, args);
    }
  }

  #followText(name: string, args: readonly unknown[]): void {
    switch (name) {
      case 'beginText':
        this.#begin(identity);
        break;
      case 'setTextMatrix':
        this.#begin(asMatrix(args[0]) ?? asMatrix(args) ?? identity);
        break;
      case 'moveText':
        this.#move(Number(args[0]), Number(args[1]));
        break;
      case 'setLeadingMoveText':
        this.#text.leading = Number(args[1]);
        this.#move(Number(args[0]), Number(args[1]));
        break;
      case 'nextLine':
        this.#move(0, this.#text.leading);
        break;
      case 'showText':
        this.#show(args[0]);
        break;
    }
  }

  #restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    this.#map = state.map;
    this.#text = state.text;
  }

  #begin(matrix: Matrix): void {
    this.#line = matrix;
    this.#place = matrix;
  }

  #move(x: number, y: number): void {
    this.#begin(combined(this.#line, [1, 0, 0, 1, x, y]));
  }

  /** Puts characters side by side; numbers among them move the place on, in thousandths of the type size. */
  #show(pieces: unknown): void {
    if (!Array.isArray(pieces)) return;
    const { size, spacing, wordSpacing, stretch, rise, mode } = this.#text;
    let x = 0;
    for (const piece of pieces as readonly unknown[]) {
      if (typeof piece === 'number') {
        x -= (piece * size * stretch) / 1000;
        continue;
      }
      const { width = 0, unicode = '', isSpace = false } = (piece ?? {}) as Partial<PdfGlyph>;
      const seen = (width * size * stretch) / 1000;
      this.#put(unicode, combined(this.#map, this.#place), [x, x + seen], rise, size);
      if (mode === unseenMode) this.#unseen = true;
      x += seen + (spacing + (isSpace ? wordSpacing : 0)) * stretch;
    }
    this.#place = combined(this.#place, [1, 0, 0, 1, x, 0]);
  }

  #put(text: string, map: Matrix, [from, to]: readonly [number, number], rise: number, size: number): void {
    if (text === '') return;
    const [left, base] = mapped(map, from, rise);
    const [right] = mapped(map, to, rise);
    const height = size * Math.hypot(map[2], map[3]);
    if (![left, right, base, height].every(Number.isFinite)) return;
    this.#glyphs.push({
      text: text.trim() === '' ? ' ' : readable(text),
      left: Math.min(left, right),
      right: Math.max(left, right),
      base,
      size: Math.abs(height),
    });
  }
}

/** A character as pdf.js hands it over. */
interface PdfGlyph {
  readonly unicode: string;
  /** In thousandths of the type size. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** A character whose meaning the font does not tell is seen, and not lost: □. */
function readable(text: string): string {
  return /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(text) ? '□' : saidBy(text);
}
