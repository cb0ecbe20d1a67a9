import { type Options, oneFile, required, type Words, withFormats } from './options.ts';

export const pictureOptions = { output: 'value', last: 'input', colours: 'value', ...withFormats } as const;

/** Draws a report on one page. */
export interface PictureCall extends Options<typeof pictureOptions> {
  readonly command: 'picture';
  readonly file: string;
  readonly output: string;
}

/** @throws CliError where it is not said from which file or into which one. */
export function pictureCall({ files, options }: Words<typeof pictureOptions>): PictureCall {
  return {
    command: 'picture',
    ...options,
    file: oneFile('picture', files),
    output: required(options.output, 'picture 要用 -o 写明写到哪个文件，如：-o 一图读懂.svg。'),
  };
}
