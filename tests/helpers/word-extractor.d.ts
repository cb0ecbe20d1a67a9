declare module 'word-extractor' {
  /** A reader of .doc files; it has no types of its own. */
  // biome-ignore lint/style/noDefaultExport: what the package exports
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(): string }>;
  }
}
