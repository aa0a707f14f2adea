import { openTestApi, type TestApi } from '../../../../test/client.js';
import { givePassword } from '../../../../test/builders/accounts.js';
import { cleanUpAccess } from './clean-up.job.js';
import { countTry } from './sign-in-tries.js';

const PASSWORD = 'a password, rather long';
const SIGN_IN =
  'mutation($email: String!, $password: String!) { signIn(input: {email: $email, password: $password}) { viewer { mustChangePassword } } }';

describe('guessing passwords', () => {
  let api: TestApi;
  let email: string;
  let accountId: string;
  beforeAll(async () => {
    api = await openTestApi({ config: { trustProxy: 1 } });
    ({ accountId } = await api.as('PLANNER'));
    email = await givePassword(api.database, accountId, PASSWORD);
  });
  beforeEach(() => api.database.query('delete from sign_in_attempt'));
  afterAll(() => api.close());

  const tryIt = (password: string, address = '203.0.113.1', who = email) =>
    api.public.query(SIGN_IN, { email: who, password }, { 'x-forwarded-for': address });
  const tries = (n: number, whose: 'account' | 'address', address = '203.0.113.1') =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        countTry(
          api.database,
          whose === 'account' ? email : `${i}@example.org`,
          whose === 'account' ? `203.0.113.${i}` : address,
        ),
      ),
    );

  it('is blocked after 20 attempts at one account from any address, even for the right password', async () => {
    await tries(19, 'account');
    expect((await tryIt('wrong, the twentieth')).code).toBe('UNAUTHENTICATED');
    const { code, status, headers, errors } = await tryIt(PASSWORD, '198.51.100.1');
    expect([code, status]).toEqual(['TOO_MANY', 429]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
    expect(errors?.[0]?.extensions['retryAfterSeconds']).toBe(Number(headers.get('retry-after')));
  });

  it('is blocked after 60 attempts from one address at any accounts; other addresses are not affected', async () => {
    await tries(60, 'address');
    expect((await tryIt(PASSWORD)).code).toBe('TOO_MANY');
    expect((await tryIt(PASSWORD, '203.0.113.2')).code).toBeUndefined();
  });

  it('counts a whole /64 of IPv6 as one address', async () => {
    await tries(59, 'address', '2001:db8::1');
    await countTry(api.database, 'x', '2001:db8:0:0:ffff::2');
    await expect(countTry(api.database, 'y', '2001:db8::3')).rejects.toMatchObject({ code: 'TOO_MANY' });
    await countTry(api.database, 'y', '2001:db8:0:1::3');
  });

  it('gains nothing from many simultaneous requests', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => countTry(api.database, email, `198.51.100.${i}`)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  });

  it('is limited to one guess in an operation, despite aliases, fragments or two fields', async () => {
    const one = `signIn(input: {email: "${email}", password: "x"}) { viewer { mustChangePassword } }`;
    const change =
      'changePassword(input: {currentPassword: "x", newPassword: "y"}) { viewer { mustChangePassword } }';
    for (const text of [
      `mutation { a: ${one} b: ${one} }`,
      `mutation { ...f b: ${one} } fragment f on Mutation { ${one} }`,
      `mutation { ${one} ${change} }`,
    ]) {
      const answer = await api.public.query(text);
      expect([answer.status, answer.code]).toEqual([400, 'TOO_COSTLY']);
    }
    expect(await api.database.query('select 1 from sign_in_attempt')).toHaveLength(0);
  });

  it('does not count correct passwords', async () => {
    for (let i = 0; i < 3; i += 1) expect((await tryIt(PASSWORD)).code).toBeUndefined();
    expect(await api.database.query('select 1 from sign_in_attempt')).toHaveLength(0);
  });

  it('lets the owner sign in again through a link, and after the window with the password', async () => {
    await tries(20, 'account');
    await api.database.query("update sign_in_attempt set at = at - interval '15 minutes'");
    expect((await tryIt(PASSWORD)).code).toBeUndefined();
  });

  it('stores nothing that was typed, and deletes the rest after a while', async () => {
    await tryIt('wrong', '203.0.113.7', 'Somebody@Example.org');
    const kept = JSON.stringify(await api.database.query('select * from sign_in_attempt'));
    expect(kept).not.toMatch(/somebody|203\.0\.113/i);
    await api.database.query("update sign_in_attempt set at = at - interval '1 hour'");
    await cleanUpAccess(api.database);
    expect(await api.database.query('select 1 from sign_in_attempt')).toHaveLength(0);
  });
});

describe('the address for which attempts are counted', () => {
  it('is not taken from a header of the caller unless a proxy is configured', async () => {
    const api = await openTestApi();
    for (let i = 0; i < 60; i += 1) await countTry(api.database, `${i}@example.org`, '127.0.0.1');
    const answer = await api.public.query(
      SIGN_IN,
      { email: 'a@example.org', password: 'x' },
      { 'x-forwarded-for': '203.0.113.9' },
    );
    expect(answer.code).toBe('TOO_MANY');
    await api.close();
  });
});
