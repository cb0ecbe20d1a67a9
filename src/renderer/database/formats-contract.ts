import type { FormatDeclaration, FormatId } from '../../shared/formats/types.ts';
import type { StorageFailure } from './drafts-contract.ts';

/** A draft that is in a format, in the library or in its recycle bin. */
export interface DraftInFormat {
  readonly unit: string;
  readonly year: number;
  readonly inTrash: boolean;
}

/** The installed formats as they are stored. One that cannot be used costs only itself; `message` says why. */
export interface StoredFormats {
  readonly kind: 'formats';
  readonly installed: readonly FormatDeclaration[];
  readonly broken: readonly { readonly id: FormatId; readonly message: string }[];
}

/** What became of the removal of a format: refused where drafts are in it. */
export type FormatRemoval =
  | { readonly kind: 'removed' }
  | { readonly kind: 'inUse'; readonly drafts: readonly DraftInFormat[] }
  | StorageFailure;

/** The formats installed from format files. Nothing is thrown, as of drafts. */
export interface FormatsRepository {
  read(): Promise<StoredFormats | StorageFailure>;
  /** Stores a format, in the place of another edition of it. */
  put(declaration: FormatDeclaration): Promise<{ readonly kind: 'stored' } | StorageFailure>;
  /** Removes a format that no draft is in. */
  remove(id: FormatId): Promise<FormatRemoval>;
}
