import * as z from 'zod/mini';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const settingsSchema = z.object({
  /** Where the user last saved or opened a file. */
  lastFolder: z.exactOptional(z.string()),
  /** Where backups go instead of 年报助手备份 in the documents folder. */
  backupFolder: z.exactOptional(z.string()),
});

/** What the main process remembers from one run to the next. */
export type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  readonly get: () => Settings;
  /** Changes some settings; the file follows, and where it cannot they last until the program ends. */
  readonly change: (change: Settings) => Promise<void>;
}

/** The settings kept in the file at `path`; a damaged file counts as none. */
export function openSettings(path: string): SettingsStore {
  let settings: Settings = readJsonFile(path, settingsSchema) ?? {};
  return {
    get: () => settings,
    change: async change => {
      settings = { ...settings, ...change };
      await writeJsonFile(path, settings).catch(() => undefined);
    },
  };
}
