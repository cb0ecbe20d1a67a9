/** How large the text of the page is at a size the user chose, in pixels: 100 is the size it has by itself. */
export function textPixels(textSize: number): number {
  return (15 * textSize) / 100;
}
