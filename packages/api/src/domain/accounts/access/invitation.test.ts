import {
  INVITE,
  LINK,
  NOWHERE,
  PASSWORD,
  USE,
  WHO,
  type Invited,
} from '../../../../test/builders/account-operations.js';
import { openTestApi, TestClient, type TestApi } from '../../../../test/client.js';

describe('invitations and links', () => {
  let api: TestApi;
  let district: TestClient;
  let partnership: string;
  let count = 0;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
    partnership = await api.public.value('{ partnerships { nodes { id } } }', 'partnerships.nodes.0.id');
  });
  afterAll(() => api.close());

  const planner = { role: 'PLANNER' };
  const someone = () => ({ email: `Ktos${(count += 1)}@example.org`, name: 'Ktoś', roles: [planner] });
  const invited = async (more = {}) =>
    (await district.data<Invited>(INVITE, { input: { ...someone(), ...more } })).inviteAccount;
  /** Another person's account, as the district's coordinator sees it. */
  const other = async (...as: Parameters<TestApi['as']>) => {
    const client = await api.as(...as);
    return { client, input: { id: `Account:${client.accountId}`, version: 1 } };
  };

  it('create accounts with roles and a link that is shown once', async () => {
    const input = {
      email: 'Nowa@Example.org',
      name: ' Nowa  Osoba ',
      roles: [{ role: 'PARTNERSHIP_COORDINATOR', partnershipId: partnership }],
      clientMutationId: 'invite-1',
    };
    const { account, link, changeId } = (await district.data<Invited>(INVITE, { input })).inviteAccount;
    expect(account).toMatchObject({
      email: 'Nowa@example.org',
      name: 'Nowa Osoba',
      status: 'INVITED',
      version: 1,
      roles: [{ role: 'PARTNERSHIP_COORDINATOR', partnership: { id: partnership }, partner: null }],
    });
    expect(link?.secret).toMatch(/^[\w-]{43}$/);
    expect(changeId).toMatch(/^Change:/);
    const again = (await district.data<Invited>(INVITE, { input })).inviteAccount;
    expect(again).toEqual({ account, link: null, changeId, clientMutationId: 'invite-1' });
    expect(JSON.stringify(await api.database.query('select * from change_item'))).not.toContain(link?.secret);
  });

  it('are sent only by the district’s coordinator in person, never with a token', async () => {
    const all = ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'];
    const refusals = [
      await api.public.refusal(INVITE, { input: someone() }),
      ...(await Promise.all([
        api.as('PLANNER'),
        api.as('PARTNERSHIP_COORDINATOR', [partnership]),
        api.withToken('DISTRICT_COORDINATOR', all),
      ]).then((clients) =>
        Promise.all(clients.map((client) => client.refusal(INVITE, { input: someone() }))),
      )),
    ];
    expect(refusals).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(
      await api.database.query("select 1 from account where status = 'INVITED' and name = 'Ktoś'"),
    ).toHaveLength(0);
  });

  it('are refused for an address that another account has, in any letter case', async () => {
    const { account } = await invited();
    const { code, problems } = await district.query(INVITE, {
      input: { ...someone(), email: account.email.toUpperCase() },
    });
    expect([code, ...problems]).toEqual(['CONFLICT', 'input.email TAKEN']);
  });

  it('activate the account through their link, once', async () => {
    const { account, link } = await invited();
    const answer = await api.public.query(USE, { secret: link?.secret, password: PASSWORD });
    expect(answer.data).toEqual({
      usePasswordLink: { viewer: { account: { email: account.email, status: 'ACTIVE' } } },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^session=/);
    const again = await api.public.query(USE, { secret: link?.secret, password: PASSWORD });
    expect([again.code, ...again.problems]).toEqual(['INVALID', 'input.secret NOT_IN_FORCE']);
  });

  it.each([
    ['the link has run out', 'update one_time_link set expires_at = now() where used_at is null'],
    ['the account was suspended', "update account set status = 'SUSPENDED' where status = 'INVITED'"],
  ])('are not taken into use when %s', async (_name, change) => {
    const { link } = await invited();
    await api.database.query(change);
    const { code, problems } = await api.public.query(USE, { secret: link?.secret, password: PASSWORD });
    expect([code, ...problems]).toEqual(['INVALID', 'input.secret NOT_IN_FORCE']);
  });

  it('a link sets a new password and ends the account’s sessions and earlier links', async () => {
    const { client, input } = await other('PLANNER');
    const id = input.id;
    const first = await district.value(LINK, 'createPasswordLink.link.secret', { input: { id } });
    const second = await district.value(LINK, 'createPasswordLink.link.secret', { input: { id } });
    expect(await api.public.refusal(USE, { secret: first, password: PASSWORD })).toBe('INVALID');
    expect(await client.value(WHO, 'viewer.rights.write')).toBe(true);
    expect(await api.public.refusal(USE, { secret: second, password: 'short' })).toBe('INVALID');
    expect(await api.public.refusal(USE, { secret: second, password: PASSWORD })).toBeUndefined();
    expect(await client.data(WHO)).toEqual({ viewer: null });
  });

  it('links are made only by the district’s coordinator', async () => {
    const {
      client,
      input: { id },
    } = await other('PLANNER');
    expect(await api.public.refusal(LINK, { input: { id } })).toBe('UNAUTHENTICATED');
    expect(await client.refusal(LINK, { input: { id } })).toBe('FORBIDDEN');
    expect(await (await api.as('PLANNER')).refusal(LINK, { input: { id } })).toBe('NOT_FOUND');
    expect(await district.refusal(LINK, { input: { id: `Account:${NOWHERE}` } })).toBe('NOT_FOUND');
  });

  it.each([
    ['an address that is none', { email: 'nobody' }, ['INVALID', 'input.email NOT_AN_EMAIL']],
    ['no name', { name: ' ' }, ['INVALID', 'input.name EMPTY']],
    [
      'a role without what it is for',
      { roles: [{ role: 'PARTNERSHIP_COORDINATOR' }] },
      ['INVALID', 'input.roles.0.partnershipId EMPTY'],
    ],
    [
      'a role for what it is not for',
      { roles: [{ role: 'PLANNER', partnerId: 'Partner:x' }] },
      ['INVALID', 'input.roles.0.partnerId NOT_FOR_THIS_ROLE'],
    ],
    [
      'a role twice',
      { roles: [{ role: 'PLANNER' }, { role: 'PLANNER' }] },
      ['INVALID', 'input.roles.1 HAS_IT_ALREADY'],
    ],
    [
      'a partnership that is not there',
      { roles: [{ role: 'PARTNERSHIP_COORDINATOR', partnershipId: `Partnership:${NOWHERE}` }] },
      ['NOT_FOUND', 'input.roles.0.partnershipId NOT_FOUND'],
    ],
    [
      'another type’s id',
      { roles: [{ role: 'PARTNER_REPRESENTATIVE', partnerId: `Partnership:${NOWHERE}` }] },
      ['INVALID', 'input.roles.0.partnerId WRONG_TYPE'],
    ],
  ])('are refused with %s', async (_name, wrong, told) => {
    const { code, problems } = await district.query(INVITE, { input: { ...someone(), ...wrong } });
    expect([code, ...problems]).toEqual(told);
  });
});
