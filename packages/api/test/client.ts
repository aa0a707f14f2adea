import { randomUUID } from 'node:crypto';
import type { Credentials } from '../src/domain/accounts/access/access.read.js';
import { beginSession } from '../src/domain/accounts/access/sessions.js';
import { hashOfSecret, newSecret } from '../src/domain/accounts/access/secret.js';
import type { Config } from '../src/platform/config.js';
import { readConfig } from '../src/platform/config.js';
import type { Database } from '../src/platform/database/database.js';
import { inTransaction } from '../src/platform/database/transaction.js';
import { createLog } from '../src/platform/log.js';
import { startServer } from '../src/app/server.js';
import { openTestDatabase } from './database.js';

type TestRole = 'DISTRICT_COORDINATOR' | 'PARTNERSHIP_COORDINATOR' | 'PLANNER' | 'PARTNER_REPRESENTATIVE';

/** Untyped JSON; the reader states the type. */
export type Data = Record<string, unknown>;

/** One answer of the API over HTTP. */
export interface Answer<T = Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Data }[] | undefined;
  readonly extensions: Data | undefined;
  /** `extensions.code` of the first error; undefined without errors. */
  readonly code: string | undefined;
  /** `field reason` of the first error's problems. */
  readonly problems: readonly string[];
}

/** The headers of a GraphQL client. With this media type a refusal has its own status. */
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

type Variables = Record<string, unknown>;

/** A client of the API: the public, or an account with its session or token. */
export class TestClient {
  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
    /** A UUID; empty for the public. */
    readonly accountId = '',
    /** What the headers carry. */
    readonly credentials: Credentials = { session: null, token: null },
  ) {}

  /** A client of the same server and account that uses a token. */
  withToken(token: string): TestClient {
    const headers = { authorization: `Bearer ${token}` };
    return new TestClient(this.url, headers, this.accountId, { session: null, token });
  }

  /** Sends an operation and returns the answer, with errors. */
  async query<T = Data>(
    text: string,
    variables: Variables = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT, ...this.headers, ...headers },
      body: JSON.stringify({ query: text, variables }),
    });
    return answerOf<T>(response);
  }

  /** Sends an operation and returns the data; an error fails the test with its message. */
  async data<T = Data>(text: string, variables: Variables = {}): Promise<T> {
    const { data, errors } = await this.query<T>(text, variables);
    if (errors || !data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /**
   * Sends an operation and returns one value of the data: `value('mutation …', 'createPartner.partner.id', {
   * input })`.
   */
  async value<T = string>(text: string, path: string, variables: Variables = {}): Promise<T> {
    const data = await this.data(text, variables);
    return path.split('.').reduce<unknown>((value, name) => (value as Data)[name], data) as T;
  }

  /** Sends an operation that should be refused and returns the code; undefined if it succeeded. */
  async refusal(text: string, variables: Variables = {}): Promise<string | undefined> {
    return (await this.query(text, variables)).code;
  }
}

/** Reads an answer of the API; a body that is not JSON fails the test. */
export async function answerOf<T = Data>(response: Response): Promise<Answer<T>> {
  const { data, errors, extensions } = JSON.parse(await response.text()) as Pick<
    Answer<T>,
    'data' | 'errors' | 'extensions'
  >;
  const first = errors?.[0]?.extensions;
  const problems = ((first?.['fields'] ?? []) as { field: string; reason: string }[]).map(
    ({ field, reason }) => `${field} ${reason}`,
  );
  return {
    status: response.status,
    headers: response.headers,
    data,
    errors,
    extensions,
    code: first?.['code'] as string,
    problems,
  };
}

/** A real server on a free port with its own test database. */
export interface TestApi {
  readonly database: Database;
  readonly url: string;
  readonly public: TestClient;
  /**
   * An account with one role, signed in. `of` lists the partnerships or partners of the role, as UUIDs or
   * global ids.
   */
  as(role: TestRole, of?: readonly string[]): Promise<TestClient>;
  /** An account that uses a token with these scopes. */
  withToken(role: TestRole, scopes: readonly string[], of?: readonly string[]): Promise<TestClient>;
  close(): Promise<void>;
}

/**
 * @param options.seed loads the Żoliborz data set
 * @param options.config settings that differ from the defaults
 */
export async function openTestApi({
  seed = false,
  config = {},
}: { seed?: boolean; config?: Partial<Config> } = {}): Promise<TestApi> {
  const database = await openTestDatabase({ seed, settings: config });
  // The result must not depend on whether the admin app is built.
  const settings = { ...readConfig({}), adminDir: '', port: 0, ...config };
  const server = await startServer(settings, database, createLog('silent'));
  server.open();
  const everybody = new TestClient(server.url, {});
  return {
    database,
    url: server.url,
    public: everybody,
    as: async (role, of) => {
      const id = await addAccount(database, role, of);
      const { secret } = await inTransaction(database, (manager) => beginSession(manager, id));
      const cookie = `${settings.secureCookies ? '__Host-session' : 'session'}=${secret}`;
      return new TestClient(server.url, { cookie }, id, { session: secret, token: null });
    },
    withToken: async (role, scopes, of) => {
      const id = await addAccount(database, role, of);
      const token = await addToken(database, id, scopes);
      return new TestClient(server.url, { authorization: `Bearer ${token}` }, id, { session: null, token });
    },
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}

async function addAccount(database: Database, role: TestRole, of: readonly string[] = []): Promise<string> {
  const id = randomUUID();
  const email = `${role.toLowerCase()}-${id}@example.org`;
  await database.query(
    "insert into account (id, email, email_key, name, status) values ($1, $2, $2, $3, 'ACTIVE')",
    [id, email, `Konto ${id.slice(0, 8)}`],
  );
  const keys = of.map((one) => one.slice(one.indexOf(':') + 1));
  const column = role === 'PARTNERSHIP_COORDINATOR' ? 'partnership_id' : 'partner_id';
  if (keys.length === 0)
    await database.query('insert into account_role (account_id, role) values ($1, $2)', [id, role]);
  for (const key of keys) {
    await database.query(`insert into account_role (account_id, role, ${column}) values ($1, $2, $3)`, [
      id,
      role,
      key,
    ]);
  }
  return id;
}

async function addToken(database: Database, accountId: string, scopes: readonly string[]): Promise<string> {
  const secret = newSecret();
  await database.query(
    `insert into api_token (account_id, name, secret_hash, hint, scopes, expires_at)
     values ($1, 'test', $2, 'test', $3, now() + interval '1 day')`,
    [accountId, hashOfSecret(secret), scopes],
  );
  return secret;
}
