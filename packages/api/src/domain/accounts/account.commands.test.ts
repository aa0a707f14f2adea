import { GRANT, REINSTATE, REVOKE, SUSPEND, UPDATE, WHO } from '../../../test/builders/account-operations.js';
import { openTestApi, TestClient, type TestApi } from '../../../test/client.js';

describe('accounts', () => {
  let api: TestApi;
  let district: TestClient;
  let partnership: string;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
    partnership = await api.public.value('{ partnerships { nodes { id } } }', 'partnerships.nodes.0.id');
  });
  afterAll(() => api.close());

  const planner = { role: 'PLANNER' };
  /** Another person's account, as the district's coordinator sees it. */
  const other = async (...as: Parameters<TestApi['as']>) => {
    const client = await api.as(...as);
    return { client, input: { id: `Account:${client.accountId}`, version: 1 } };
  };

  it('gain and lose the rights of a role at their next request', async () => {
    const { client, input } = await other('PLANNER');
    const role = { role: 'DISTRICT_COORDINATOR' };
    await district.data(GRANT, { input: { ...input, role } });
    expect(await client.value(WHO, 'viewer.rights.keepDistrict')).toBe(true);
    await district.data(REVOKE, { input: { ...input, version: 2, role } });
    expect(await client.value(WHO, 'viewer.rights.keepDistrict')).toBe(false);
    await district.data(REVOKE, { input: { ...input, version: 3, role: planner } });
    expect(await client.data(WHO)).toEqual({ viewer: { rights: { keepDistrict: false, write: false } } });
  });

  it('have no rights by a role whose partnership is archived', async () => {
    const client = await api.as('PARTNERSHIP_COORDINATOR', [partnership]);
    const key = partnership.split(':')[1];
    await api.database.query('update partnership set archived_at = now() where id = $1', [key]);
    expect(await client.data(WHO)).toEqual({ viewer: { rights: { keepDistrict: false, write: false } } });
    await api.database.query('update partnership set archived_at = null where id = $1', [key]);
    expect(await client.value(WHO, 'viewer.rights.write')).toBe(true);
  });

  it('are suspended with all their credentials, and reinstated', async () => {
    const { client, input } = await other('PLANNER');
    await district.data(SUSPEND, { input });
    expect(await client.data(WHO)).toEqual({ viewer: null });
    const twice = await district.query(SUSPEND, { input: { ...input, version: 2 } });
    expect([twice.code, ...twice.problems]).toEqual(['INVALID', 'input.id SUSPENDED_ALREADY']);
    await district.data(REINSTATE, { input: { ...input, version: 2 } });
    expect(await client.data(WHO)).toEqual({ viewer: null });
  });

  it('change their name and address only through the district’s coordinator', async () => {
    const { input } = await other('PLANNER');
    const { updateAccount } = await district.data<{ updateAccount: unknown }>(UPDATE, {
      input: { ...input, name: 'Inna', email: 'inna@example.org' },
    });
    expect(updateAccount).toMatchObject({ account: { name: 'Inna', email: 'inna@example.org', version: 2 } });
  });

  it.each([
    ['granting', GRANT, { role: { role: 'DISTRICT_COORDINATOR' } }],
    ['revoking', REVOKE, { role: planner }],
    ['suspending', SUSPEND, {}],
    ['reinstating', REINSTATE, {}],
    ['updating', UPDATE, { name: 'x' }],
  ])(
    'refuse %s to strangers, other people, their owner, a token and callers with an old version',
    async (_name, text, more) => {
      const { client, input } = await other('PLANNER');
      const asked = { input: { ...input, ...more } };
      const token = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE']);
      expect(await api.public.refusal(text, asked)).toBe('UNAUTHENTICATED');
      expect(await (await api.as('PARTNERSHIP_COORDINATOR', [partnership])).refusal(text, asked)).toBe(
        'NOT_FOUND',
      );
      expect(await client.refusal(text, asked)).toBe('FORBIDDEN');
      expect(await token.refusal(text, asked)).toBe('FORBIDDEN');
      const stale = await district.query(text, { input: { ...asked.input, version: 7 } });
      expect([stale.code, stale.errors?.[0]?.extensions['current']]).toMatchObject([
        'CONFLICT',
        { version: 1, status: 'ACTIVE', roles: [{ role: 'PLANNER' }] },
      ]);
      expect((await district.query(text, { input: { ...asked.input, id: 'Partner:x' } })).code).toBe(
        'INVALID',
      );
    },
  );

  it('leave a history without secrets, which only the district’s coordinator reads', async () => {
    const { client, input } = await other('PLANNER');
    await district.data(GRANT, { input: { ...input, role: { role: 'DISTRICT_COORDINATOR' } } });
    await district.data(REVOKE, { input: { ...input, version: 2, role: { role: 'DISTRICT_COORDINATOR' } } });
    const CHANGES =
      'query($id: ID!) { changes(subjectId: $id) { nodes { command items { fields { field } } } } }';
    const roles = [{ fields: [{ field: 'roles' }] }];
    const all = {
      changes: {
        nodes: [
          { command: 'revokeRole', items: roles },
          { command: 'grantRole', items: roles },
        ],
      },
    };
    expect(await district.data(CHANGES, { id: input.id })).toEqual(all);
    expect(
      await (await api.as('PARTNERSHIP_COORDINATOR', [partnership])).data(CHANGES, { id: input.id }),
    ).toEqual({ changes: { nodes: [] } });
    expect(await client.data(CHANGES, { id: input.id })).toEqual({ changes: { nodes: [] } });
    expect(JSON.stringify(await api.database.query('select before, after from change_item'))).not.toMatch(
      /hash|secret|password/i,
    );
  });

  it('are listed only for the district’s coordinator; others see their own', async () => {
    const LIST = '{ accounts(first: 200) { totalCount nodes { email } } viewer { account { email } } }';
    const client = await api.as('PLANNER');
    expect(
      await api.public.data(`{ accounts { totalCount nodes { email } } viewer { mustChangePassword } }`),
    ).toEqual({ accounts: { totalCount: 0, nodes: [] }, viewer: null });
    expect(await client.data(LIST)).toMatchObject({
      accounts: { totalCount: 0, nodes: [] },
      viewer: { account: { email: expect.any(String) as string } },
    });
    expect(await district.value<number>(LIST, 'accounts.totalCount')).toBeGreaterThan(5);
    const NODE = 'query($id: ID!) { node(id: $id) { id ... on Account { email } } }';
    expect(await client.data(NODE, { id: `Account:${district.accountId}` })).toEqual({ node: null });
    expect(await client.data(NODE, { id: `Account:${client.accountId}` })).toMatchObject({
      node: { email: expect.any(String) as string },
    });
  });
});

describe('the last district coordinator', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await openTestApi();
  });
  afterEach(() => api.close());

  it('cannot be suspended or lose the role', async () => {
    const her = await api.as('DISTRICT_COORDINATOR');
    await api.as('PLANNER');
    const input = { id: `Account:${her.accountId}`, version: 1 };
    for (const [text, more] of [
      [SUSPEND, {}],
      [REVOKE, { role: { role: 'DISTRICT_COORDINATOR' } }],
    ] as const) {
      const { code, problems } = await her.query(text, { input: { ...input, ...more } });
      expect([code, ...problems]).toEqual(['INVALID', 'input.id LAST_DISTRICT_COORDINATOR']);
    }
    expect(await her.value(WHO, 'viewer.rights.keepDistrict')).toBe(true);
  });

  it('remains when two suspend each other at the same time', async () => {
    const both = [await api.as('DISTRICT_COORDINATOR'), await api.as('DISTRICT_COORDINATOR')];
    await Promise.all(
      both.map((one, i) =>
        one.query(SUSPEND, { input: { id: `Account:${both[1 - i]?.accountId}`, version: 1 } }),
      ),
    );
    expect(await api.database.query("select 1 from account where status = 'ACTIVE'")).toHaveLength(1);
  });
});
