import { openTestApi, type TestApi, type TestClient } from '../../../../test/client.js';

const TITLES = '{ events(first: 5) { nodes { title } } }';
const MANY = '{ partners(first: 300) { nodes { name } } }';
const INTERNAL = 'Narada przed festynem';
const EVERY = ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'];

/**
 * After its first request, a reader is remembered; the answering statement then verifies the remembered
 * access.
 */
describe.each(['session', 'token'])('a reader remembered by a %s', (kind) => {
  let api: TestApi;
  let reader: TestClient;
  const isToken = kind === 'token';

  beforeAll(async () => {
    api = await openTestApi();
    await api.database.query(
      `insert into event (title, kind, status, visibility, search_words) values ($1, 'PLANNING_MEETING', 'CONFIRMED', 'INTERNAL', '')`,
      [INTERNAL],
    );
  });
  beforeEach(async () => {
    reader = isToken ? await api.withToken('PLANNER', EVERY) : await api.as('PLANNER');
    await change('last_used_at = now()', isToken ? 'api_token' : 'session', 'account_id');
    expect(await titles()).toEqual([INTERNAL]);
  });
  afterAll(() => api.close());

  const titles = async () =>
    (await reader.value<{ title: string }[]>(TITLES, 'events.nodes')).map(({ title }) => title);
  const change = (set: string, table = 'account', key = 'id') =>
    api.database.query(`update ${table} set ${set} where ${key} = $1`, [reader.accountId]);

  it('is answered with one statement, like the public', async () => {
    const statements: string[] = [];
    const stop = api.database.onStatement((text) => statements.push(text));
    await reader.data(TITLES);
    stop();
    expect(statements).toHaveLength(1);
  });

  it('loses the rights of a removed role with the next request', async () => {
    await api.database.query('delete from account_role where account_id = $1', [reader.accountId]);
    expect(await titles()).toEqual([]);
    expect((await reader.query(MANY)).code).toBeUndefined();
  });

  it('gains the rights of a new role with the next request', async () => {
    await api.database.query('delete from account_role where account_id = $1', [reader.accountId]);
    expect(await titles()).toEqual([]);
    await api.database.query(`insert into account_role (account_id, role) values ($1, 'PLANNER')`, [
      reader.accountId,
    ]);
    expect(await titles()).toEqual([INTERNAL]);
  });

  it('becomes the public, or is refused, once the account is suspended', async () => {
    await change("status = 'SUSPENDED'");
    await isOut();
  });

  it('becomes the public, or is refused, once the credentials have expired', async () => {
    await change('expires_at = now()', isToken ? 'api_token' : 'session', 'account_id');
    await isOut();
  });

  it('is authenticated where no statement is read that could verify the access', async () => {
    await change("status = 'SUSPENDED'");
    const answer = await reader.query('{ __typename }');
    if (isToken) expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    else expect(answer.headers.get('set-cookie')).toMatch(/^session=; /);
  });

  it('is authenticated before a command changes anything', async () => {
    await api.database.query('delete from account_role where account_id = $1', [reader.accountId]);
    const input = { title: 'Piknik', kind: 'PICNIC', status: 'DRAFT', visibility: 'INTERNAL' };
    const create = 'mutation($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }';
    expect(await reader.refusal(create, { input: { ...input, participations: [] } })).toBe('FORBIDDEN');
  });

  it('is told the cost of an operation once, even if it ran twice', async () => {
    const { extensions } = await reader.query(TITLES);
    await api.database.query('delete from account_role where account_id = $1', [reader.accountId]);
    expect((await reader.query(TITLES)).extensions).toEqual(extensions);
  });

  /**
   * The credentials have expired: a token is refused; a browser continues as the public and drops its cookie.
   */
  async function isOut(): Promise<void> {
    const answer = await reader.query(MANY);
    if (isToken) {
      expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    } else {
      expect(answer.problems).toEqual(['partners.first TOO_LARGE']);
      expect(answer.headers.get('set-cookie')).toMatch(/^session=; /);
    }
  }
});
