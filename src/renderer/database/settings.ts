import * as z from 'zod/mini';
import { faceRoles, longestFaceName } from '../../shared/document/options.ts';
import { colouringNames } from '../../shared/picture/colourings.ts';
import { defaultSettings } from './default-settings.ts';
import type { StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { readable } from './library.ts';
import { failureOf } from './storage-problem.ts';

/** What the program remembers between reports, and the form each value must have. */
const settingSchemas = {
  /** The unit a new report starts with. */
  unit: z.string(),
  /** Who writes remarks on this computer. */
  author: z.string().check(z.maxLength(50)),
  /** Fonts of the Word file: those of GB/T 9704, those every Windows PC has, or the user's own. */
  fonts: z.enum(['gb', 'system', 'own']),
  /** The names of the user's own fonts, by what they set; remembered while others are chosen, too. */
  ownFaces: z.partialRecord(z.enum(faceRoles), z.string().check(z.maxLength(longestFaceName))),
  /** Whether the heading rows of the printed tables are shaded. */
  shading: z.boolean(),
  /** The face of digits in the Word file. */
  digits: z.enum(['times', 'fangsong']),
  /** Light or dark colours on the screen, or as the system has it. */
  theme: z.enum(['system', 'light', 'dark']),
  /** Stronger colours and lines on the screen. */
  highContrast: z.boolean(),
  /** Size of the screen's text in percent. */
  textSize: z.int().check(z.minimum(80), z.maximum(200)),
  /** The colours of the one-page picture. */
  pictureColours: z.enum(colouringNames),
  /** Whether last year's figure stands beside the cell that is typed into. */
  lastYearShown: z.boolean(),
  /** Who asked is not shown in the register. */
  namesHidden: z.boolean(),
};

type Schemas = typeof settingSchemas;

export type Settings = { readonly [Key in keyof Schemas]: z.infer<Schemas[Key]> };

/** All settings; what is absent or not of its form has its default. */
export function readSettings(db: DraftsDatabase): Promise<Settings | StorageFailure> {
  return readable(db, async () => {
    const rows = await db.settings.toArray();
    const settings: Record<string, unknown> = { ...defaultSettings };
    for (const { key, value } of rows) {
      if (!(key in settingSchemas)) continue;
      const checked = settingSchemas[key as keyof Schemas].safeParse(value);
      if (checked.success) settings[key] = checked.data;
    }
    return settings as Settings;
  });
}

/** Remembers some settings; the others, and those of a newer program, stay as they are. */
export async function writeSettings(
  db: DraftsDatabase,
  changes: Partial<Settings>,
): Promise<{ readonly kind: 'written' } | StorageFailure> {
  try {
    await db.settings.bulkPut(Object.entries(changes).map(([key, value]) => ({ key, value })));
    return { kind: 'written' };
  } catch (error) {
    return failureOf(error);
  }
}
