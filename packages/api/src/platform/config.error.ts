/** A setting that the start cannot go on with. The program prints the message, one line without secrets, and exits with 2. */
export class ConfigError extends Error {
  /** What shells and `sysexits`-less tools read as wrong usage. */
  readonly exitCode = 2;

  /**
   * @param setting name of the variable
   * @param wrong what is wrong with it, as the rest of a sentence
   * @param example a line that would do
   */
  constructor(
    readonly setting: string,
    wrong: string,
    example: string,
    options?: ErrorOptions,
  ) {
    super(`${setting} ${wrong}. Example: ${example}`.replace(/\s+/g, ' '), options);
    this.name = 'ConfigError';
  }
}
