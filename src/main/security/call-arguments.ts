import * as z from 'zod/mini';
import { type CallName, type DesktopCalls, logLevels } from '../../shared/desktop-api.ts';
import { openPurposes, saveKinds } from '../../shared/file-kinds.ts';
import { largestFile } from '../../shared/file-size.ts';

const mostText = 16 * 1024 * 1024;

const fileToken = z.uuid();
const bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array && value.length <= largestFile);
const text = z.string().check(z.maxLength(mostText));
/** Letters and dots: there is no room for a report's words. */
const logName = z.string().check(z.regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/), z.maxLength(60));

const saveRequest = z.strictObject({
  suggestedName: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(saveKinds),
  bytes,
  sameAs: z.exactOptional(fileToken),
});

const documentState = z.strictObject({
  title: z.string().check(z.maxLength(300)),
  unsaved: z.boolean(),
});

const logEvent = z.strictObject({
  level: z.enum(logLevels),
  event: logName,
  numbers: z.exactOptional(z.record(logName, z.number())),
});

type ArgumentSchemas = {
  readonly [Name in CallName]: z.ZodMiniType<Parameters<DesktopCalls[Name]>>;
};

const nothing = z.tuple([]);

/** The form of every call's arguments: what does not have it never reaches the code behind the call. */
export const callArguments: ArgumentSchemas = {
  saveFile: z.tuple([saveRequest]),
  readSaved: z.tuple([fileToken]),
  revealSaved: z.tuple([fileToken]),
  openSaved: z.tuple([fileToken]),
  openFile: z.tuple([z.enum(openPurposes)]),
  openFiles: z.tuple([z.enum(openPurposes)]),
  takeFilesToOpen: nothing,
  print: nothing,
  printToPdf: nothing,
  copy: z.tuple([z.strictObject({ text, html: z.exactOptional(text) })]),
  writeBackup: z.tuple([text]),
  listBackups: nothing,
  readBackup: z.tuple([fileToken]),
  chooseBackupFolder: nothing,
  openBackupFolder: nothing,
  setDocument: z.tuple([documentState]),
  getAppInfo: nothing,
  log: z.tuple([logEvent]),
  getDiagnostics: nothing,
};

/** The form of the screens' answer to `closeRequested`. */
export const closeAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('failed'), message: z.string().check(z.maxLength(2000)) }),
]);
