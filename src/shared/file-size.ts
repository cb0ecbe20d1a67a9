/**
 * Bytes beyond which no file is read or written: a report is some 30 KB, one with pictures a few MB. A larger file
 * is a mistake that would only hold the program up, and a device may never end.
 */
export const largestFile = 64 * 1024 * 1024;

/** The same in words. */
export const largestFileWords = `${largestFile / 1024 / 1024} MB`;
