import { create } from 'zustand';
import { type FormatRegistry, officialFormats } from '../../shared/formats/registry.ts';
import type { StoredFormats } from '../database/formats-contract.ts';

interface FormatsState {
  /** The formats in use: the official ones at once, those installed when the library has been opened. */
  readonly registry: FormatRegistry;
  /** Stored formats that cannot be used, and why. */
  readonly broken: StoredFormats['broken'];
}

export const useFormats = create<FormatsState>(() => ({ registry: officialFormats, broken: [] }));

/** The formats in use now; what draws with them asks useFormats, so that it follows an installed one. */
export const formatsInUse = (): FormatRegistry => useFormats.getState().registry;
