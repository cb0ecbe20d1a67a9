import { kindWrittenByCli } from '../../shared/file-kinds.ts';
import { type ColouringName, colouringNames, colourings } from '../../shared/picture/colourings.ts';
import { pictureOf } from '../../shared/picture/content/picture-of.ts';
import { drawPicture } from '../../shared/picture/draw-picture.ts';
import { picturePage } from '../../shared/picture/picture-page.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import { readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import type { PictureCall } from './picture-call.ts';
import { tell } from './streams.ts';

/** Writes the one-page picture of a report, as a drawing or as a web page by the target's ending. */
export async function pictureCommand(call: PictureCall): Promise<0> {
  const kind = kindWrittenByCli(call.output);
  if (kind !== 'svg' && kind !== 'html') {
    throw new CliError(`不能把图写成“${call.output}”：文件名要以 .svg 或 .html 结尾。`);
  }
  const colouring = colouringOf(call.colours);
  await checkOutput(call.output, call.file, call.last, ...call.formats);
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(call.file, formats);
  const last = call.last === undefined ? undefined : (await readDraftInput(call.last, formats)).draft;
  if (last && last.year !== draft.year - 1) {
    throw new CliError(`--last 要写 ${draft.year - 1} 年的草稿，“${call.last}”是 ${last.year} 年的。`);
  }
  const picture = pictureOf(draft, last, formats);
  const written = kind === 'svg' ? drawPicture(picture, colouring).svg : picturePage(picture, colouring);
  await writeFileAtomically(call.output, new TextEncoder().encode(written));
  tell(`已写入“${call.output}”。`);
  return 0;
}

function colouringOf(named: string | undefined): ColouringName {
  const found = colouringNames.find(name => name === (named ?? colouringNames[0]));
  if (found) return found;
  const choices = colouringNames.map(name => `${name}（${colourings[name].name}）`).join('、');
  throw new CliError(`没有“${named}”这种颜色：--colours 写 ${choices}。`);
}
