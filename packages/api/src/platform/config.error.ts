/**
 * A setting is wrong. The program prints the message, which is one line without secrets, and exits with code
 * 2.
 */
export class ConfigError extends Error {
  /** The usual exit code for wrong usage. */
  readonly exitCode = 2;

  /**
   * @param setting name of the variable
   * @param wrong the problem, as the rest of a sentence
   * @param example a valid line
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
