import { stat } from 'node:fs/promises';

/** Long for a disk, short for a person: a network drive that is gone answers after a minute or never. */
const longestWait = 1000;

/** Whether something is at a path; `silent`: the disk it would be on does not answer. */
export type Presence = 'there' | 'missing' | 'silent';

/**
 * Looks whether something is at a path, without holding the program up.
 * @param look what looks; a file system's own by default
 */
export async function presenceOf(
  path: string,
  look: (path: string) => Promise<unknown> = stat,
): Promise<Presence> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Presence>(resolve => {
    timer = setTimeout(resolve, longestWait, 'silent');
  });
  const looked = look(path).then(
    (): Presence => 'there',
    (): Presence => 'missing',
  );
  return Promise.race([looked, silence]).finally(() => clearTimeout(timer));
}
