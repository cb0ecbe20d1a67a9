/** A call of the command line that cannot be carried out; `message` tells the user why and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
