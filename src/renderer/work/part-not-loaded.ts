/** A part of the program that could not be fetched, or is damaged. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';

  constructor(cause: unknown) {
    super('a part of the program could not be loaded', { cause });
  }
}
