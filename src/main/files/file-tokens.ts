import { randomUUID } from 'node:crypto';
import type { FileToken } from '../../shared/desktop-api.ts';

/** Names for paths: the screens know a file the user chose by its token only, and can name no other. */
export interface FileTokens {
  readonly tokenOf: (path: string) => FileToken;
  readonly pathOf: (token: FileToken) => string | undefined;
}

/** Tokens good until the program ends; the same path keeps its token. */
export function createFileTokens(): FileTokens {
  const paths = new Map<FileToken, string>();
  const tokens = new Map<string, FileToken>();
  return {
    tokenOf: path => {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = randomUUID();
      paths.set(token, path);
      tokens.set(path, token);
      return token;
    },
    pathOf: token => paths.get(token),
  };
}
