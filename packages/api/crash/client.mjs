/** Sends GraphQL to the process under test, with the session that signing in gave. */

/** Longer than the server lets a command run. */
const TIMEOUT_MS = 60_000;

export class Client {
  /** Of the process that runs now. */
  url = '';
  #cookie = '';

  async signIn(email, password) {
    const document =
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { rights { write } } } }';
    const response = await this.#post(document, { input: { email, password } });
    const { data } = await response.json();
    if (!data?.signIn?.viewer?.rights?.write) throw new Error('The first account cannot sign in and write');
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  /**
   * Asks, and gives the answer whole; null where none came, so that nobody knows what happened.
   * @returns {Promise<{data: object | null, code: string | undefined} | null>}
   */
  async ask(document, variables) {
    try {
      const { data = null, errors } = await (await this.#post(document, variables)).json();
      return { data, code: errors?.[0].extensions?.code };
    } catch (error) {
      // fetch says so where it is refused, cut off or too slow, and JSON where half an answer came.
      if (error instanceof TypeError || error instanceof SyntaxError || error.name === 'TimeoutError')
        return null;
      throw error;
    }
  }

  /** Status of a path; null where no answer came. */
  async status(path) {
    try {
      return (await fetch(`${this.url}${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })).status;
    } catch {
      return null;
    }
  }

  #post(query, variables) {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }
}
