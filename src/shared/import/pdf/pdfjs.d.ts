/** What of pdf.js is used; its minified files come without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  interface PdfPage {
    getViewport(options: { readonly scale: number }): { readonly transform: readonly number[] };
    getOperatorList(): Promise<{
      readonly fnArray: readonly number[];
      readonly argsArray: readonly unknown[];
    }>;
    cleanup(): void;
  }

  interface PdfDocument {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
  }

  export const OPS: Readonly<Record<string, number>>;
  export function getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}
