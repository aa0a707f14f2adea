import { openTestApi, type TestApi, type TestClient } from '../client.js';

const KEY = '{ viewer { key } }';
const READS: Readonly<Record<string, string>> = {
  'the read plan': '{ partners(first: 1) { totalCount } }',
  "graphql's own execution": '{ __typename }',
};
const WRITE = 'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { changeId } }';
const INPUT = { kind: 'GROUP', names: [{ name: 'Koło sąsiadów', kind: 'OFFICIAL' }] };

describe('a request that expects a viewer', () => {
  let api: TestApi;
  let reader: TestClient;
  let key: string;

  beforeAll(async () => {
    api = await openTestApi();
  });
  beforeEach(async () => {
    reader = await api.as('DISTRICT_COORDINATOR');
    key = await reader.value(KEY, 'viewer.key');
  });
  afterAll(() => api.close());

  const account = () => key.split('.')[0] ?? '';
  const sql = (text: string) => api.database.query(text, [reader.accountId]);
  const endSession = () => sql('delete from session where account_id = $1');
  const revoke = () => sql('delete from account_role where account_id = $1');
  const answer = async (client: TestClient, text: string, expected: string, variables = {}) => {
    const { status, errors } = await client.query(text, variables, { 'expect-viewer': expected });
    return errors ? [status, errors[0]?.extensions['code'], errors[0]?.extensions['reason']] : [status];
  };

  describe.each(Object.entries(READS))('and is answered by %s', (_name, text) => {
    it('is answered while the viewer is the same', async () => {
      expect(await answer(reader, text, key)).toEqual([200]);
      expect(await answer(api.public, text, 'public')).toEqual([200]);
    });

    it('is refused once the session has ended, instead of answered as for the public', async () => {
      await endSession();
      expect(await answer(reader, text, key)).toEqual([401, 'UNAUTHENTICATED', 'SESSION_ENDED']);
    });

    it('is refused if somebody else is signed in', async () => {
      const other = await api.as('PLANNER');
      expect(await answer(other, text, key)).toEqual([401, 'UNAUTHENTICATED', 'OTHER_ACCOUNT']);
      expect(await answer(other, text, 'public')).toEqual([401, 'UNAUTHENTICATED', 'OTHER_ACCOUNT']);
    });

    it('is refused once the rights have changed, and answered again with the new key', async () => {
      await revoke();
      expect(await answer(reader, text, key)).toEqual([403, 'FORBIDDEN', 'RIGHTS_CHANGED']);
      expect(await answer(reader, text, account())).toEqual([200]);
      expect(await answer(reader, text, await reader.value(KEY, 'viewer.key'))).toEqual([200]);
    });
  });

  it('changes nothing for another account', async () => {
    const other = await api.as('DISTRICT_COORDINATOR');
    expect(await answer(other, WRITE, account(), { input: INPUT })).toEqual([
      401,
      'UNAUTHENTICATED',
      'OTHER_ACCOUNT',
    ]);
    expect(await reader.value('{ partners { totalCount } }', 'partners.totalCount')).toBe(0);
  });
});
