import { create } from 'zustand';
import { type FormatRegistry, officialFormats } from '../../shared/formats/registry.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';

/** A stored format that cannot be used; `message` says why and what to do. */
export interface BrokenFormat {
  readonly id: string;
  readonly message: string;
}

interface FormatsState {
  /** The formats in use: the official ones at once, those installed when the library has been opened. */
  readonly registry: FormatRegistry;
  /** Installed from format files, as declared: what goes into backups and to the worker. */
  readonly installed: readonly FormatDeclaration[];
  readonly broken: readonly BrokenFormat[];
}

export const useFormats = create<FormatsState>(() => ({
  registry: officialFormats,
  installed: [],
  broken: [],
}));

/** The formats in use now; what draws with them asks useFormats, so that it follows an installed one. */
export const formatsInUse = (): FormatRegistry => useFormats.getState().registry;
