/**
 * What the library that reads PDFs expects of a browser, or of a package of machine code that this program does
 * without: plain Node has neither, and the library fails at its start without the first.
 */

/** As much of the browser's class as reading needs: glyphs kept as pictures are scaled with it. */
class PlainMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  scaleSelf(x: number, y: number): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  translateSelf(x: number, y: number): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}

/** Asked for when the library starts, used only where something is drawn; nothing is. */
class NeverDrawn {}

/** Puts the classes where the library looks for them, and keeps its words about the missing package to itself. */
export function provideDrawingClasses(): void {
  const missing = { DOMMatrix: PlainMatrix, ImageData: NeverDrawn, Path2D: NeverDrawn };
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  }
  // Libraries warn developers there; what a user has to know is told by this program itself.
  Object.assign(console, { warn: () => undefined });
}
