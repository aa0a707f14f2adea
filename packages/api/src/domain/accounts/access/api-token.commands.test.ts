import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { openTestApi, TestClient, type TestApi } from '../../../../test/client.js';

const CREATE =
  'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id name hint scopes lastUsedAt expiresAt revokedAt } } }';
const REVOKE =
  'mutation($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { secret apiToken { id revokedAt } } }';
const RIGHTS = '{ viewer { account { email } rights { keepDistrict readInternal readAllContacts write } } }';
const EVERY = ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'];

interface Created {
  createApiToken: { secret: string | null; apiToken: { id: string; hint: string } };
}

describe('an API token', () => {
  let api: TestApi;
  let owner: TestClient;
  const day = (days: number) => addDays(warsawDay(new Date()), days);
  const wanted = (more = {}) => ({ input: { name: 'kalendarz', scopes: [], expiresOn: day(1), ...more } });
  const create = async (more = {}) => (await owner.data<Created>(CREATE, wanted(more))).createApiToken;
  const bearing = (secret: string | null) => new TestClient(api.url, { authorization: `Bearer ${secret}` });

  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    owner = await api.as('DISTRICT_COORDINATOR');
  });
  afterAll(() => api.close());

  it('is shown once and stored as a hash', async () => {
    const again = { name: 'raz', clientMutationId: 'token-1' };
    const { secret, apiToken } = await create(again);
    expect(apiToken).toMatchObject({
      name: 'raz',
      hint: secret?.slice(0, 6),
      scopes: [],
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await create(again)).toEqual({ secret: null, apiToken });
    expect(JSON.stringify(await api.database.query('select * from api_token'))).not.toContain(secret);
  });

  it.each([
    [
      [],
      {
        account: null,
        rights: { keepDistrict: false, readInternal: false, readAllContacts: false, write: false },
      },
    ],
    [
      ['READ_INTERNAL'],
      {
        account: null,
        rights: { keepDistrict: true, readInternal: true, readAllContacts: false, write: false },
      },
    ],
    [
      EVERY,
      {
        account: { email: expect.any(String) as string },
        rights: { keepDistrict: true, readInternal: true, readAllContacts: true, write: true },
      },
    ],
  ])('with the scopes %j may what they say', async (scopes, viewer) => {
    const { secret } = await create({ scopes });
    expect(await bearing(secret).data(RIGHTS)).toEqual({ viewer });
  });

  it('never gives more rights than its owner has', async () => {
    const token = await api.withToken('PLANNER', EVERY);
    expect(await token.value(RIGHTS, 'viewer.rights')).toEqual({
      keepDistrict: false,
      readInternal: true,
      readAllContacts: false,
      write: true,
    });
  });

  it('cannot change anything without the scope WRITE', async () => {
    const { secret } = await create({ scopes: ['READ_INTERNAL', 'READ_CONTACTS'] });
    const refusal = await bearing(secret).refusal(
      'mutation { archivePartner(input: {id: "Partner:x", version: 1}) { changeId } }',
    );
    expect(refusal).toBe('FORBIDDEN');
  });

  it('cannot create another token; strangers cannot create one either', async () => {
    const { secret } = await create({ scopes: EVERY });
    expect(await bearing(secret).refusal(CREATE, wanted())).toBe('FORBIDDEN');
    expect(await api.public.refusal(CREATE, wanted())).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['without a name', { name: ' ' }, 'input.name EMPTY'],
    ['that writes what it cannot read', { scopes: ['WRITE'] }, 'input.scopes WRITE_NEEDS_READ_INTERNAL'],
    ['that has ended', { expiresOn: day(-1) }, 'input.expiresOn IN_THE_PAST'],
    ['for longer than a year', { expiresOn: day(367) }, 'input.expiresOn TOO_FAR'],
  ])('is not made %s', async (_name, more, problem) => {
    const { code, problems } = await owner.query(CREATE, wanted(more));
    expect([code, ...problems]).toEqual(['INVALID', problem]);
  });

  it.each([
    ['revoked', 'update api_token set revoked_at = now()'],
    ['expired', 'update api_token set expires_at = now()'],
    [
      'its owner’s no more',
      "update account set status = 'SUSPENDED' where id in (select account_id from api_token)",
    ],
  ])('is refused at the next request once it is %s', async (_name, change) => {
    const token = await api.withToken('PLANNER', EVERY);
    expect(await token.value(RIGHTS, 'viewer.rights.write')).toBe(true);
    await api.database.query(
      `${change}${change.includes('where') ? ' and' : ' where'} ${change.includes('from api_token') ? 'id' : 'account_id'} = $1`,
      [token.accountId],
    );
    const { status, code, headers } = await token.query('{ __typename }');
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('is refused if it does not exist, instead of being treated as the public', async () => {
    for (const authorization of ['Bearer x', `Bearer ${'a'.repeat(43)}`, 'Basic eDp5', 'Bearer']) {
      const { status, code } = await new TestClient(api.url, { authorization }).query('{ __typename }');
      expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('is revoked only by its owner or the district’s coordinator', async () => {
    const planner = await api.as('PLANNER');
    const id = await planner.value(CREATE, 'createApiToken.apiToken.id', wanted());
    expect(await api.public.refusal(REVOKE, { input: { id } })).toBe('UNAUTHENTICATED');
    expect(await (await api.as('PLANNER')).refusal(REVOKE, { input: { id } })).toBe('NOT_FOUND');
    expect(await planner.refusal(REVOKE, { input: { id: 'ApiToken:x' } })).toBe('INVALID');
    expect(await owner.value(REVOKE, 'revokeApiToken.apiToken.revokedAt', { input: { id } })).toEqual(
      expect.any(String),
    );
    expect(await planner.refusal(REVOKE, { input: { id } })).toBeUndefined();
  });

  it('is visible to its owner and the district’s coordinator', async () => {
    const planner = await api.as('PLANNER');
    const id = await planner.value(CREATE, 'createApiToken.apiToken.id', wanted());
    const NODE = 'query($id: ID!) { node(id: $id) { ... on ApiToken { name } } }';
    const seen = await Promise.all(
      [planner, owner, await api.as('PLANNER'), api.public].map((who) => who.data(NODE, { id })),
    );
    expect(seen).toEqual([
      { node: { name: 'kalendarz' } },
      { node: { name: 'kalendarz' } },
      { node: null },
      { node: null },
    ]);
  });
});
