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
  const from = (address: string) => ({ address, owners: null });
  const tries = (n: number, whose: 'account' | 'address', address = '203.0.113.1') =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        countTry(
          api.database,
          whose === 'account' ? email : `${i}@example.org`,
          from(whose === 'account' ? `203.0.113.${i}` : address),
        ),
      ),
    );

  it('is blocked after 20 attempts at one account from unknown browsers at any address, even for the right password', async () => {
    await tries(19, 'account');
    expect((await tryIt('wrong, the twentieth', '198.51.100.2')).code).toBe('UNAUTHENTICATED');
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

  /** Signs in from a browser of the owner's. @returns the header by which it is known again */
  const knownBrowser = async (password = PASSWORD) => {
    const { code, headers } = await tryIt(password, '192.0.2.1');
    expect(code).toBeUndefined();
    const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return { cookie: cookies.find((cookie) => cookie.startsWith('browser=')) ?? '' };
  };
  const tryFrom = (browser: { cookie: string }, password: string) =>
    api.public.query(SIGN_IN, { email, password }, { 'x-forwarded-for': '192.0.2.1', ...browser });

  it('is blocked after 10 attempts at one account from one address; its owner can sign in from another', async () => {
    for (let i = 0; i < 10; i += 1) await countTry(api.database, email, from('203.0.113.1'));
    expect((await tryIt(PASSWORD)).code).toBe('TOO_MANY');
    expect((await tryIt(PASSWORD, '203.0.113.2')).code).toBeUndefined();
  });

  it('never blocks a browser in which the owner has signed in before', async () => {
    const browser = await knownBrowser();
    await tries(20, 'account');
    await tries(60, 'address', '192.0.2.1');
    expect((await tryIt(PASSWORD, '192.0.2.1')).code).toBe('TOO_MANY');
    expect((await tryFrom(browser, PASSWORD)).code).toBeUndefined();
  });

  it('is blocked after 20 attempts from a browser of the owner, without blocking other browsers', async () => {
    const browser = await knownBrowser();
    for (let i = 0; i < 20; i += 1) expect((await tryFrom(browser, 'wrong')).code).toBe('UNAUTHENTICATED');
    expect((await tryFrom(browser, PASSWORD)).code).toBe('TOO_MANY');
    expect((await tryIt(PASSWORD)).code).toBeUndefined();
  });

  it('accepts no proof of a browser that is forged, of another account or of an earlier password', async () => {
    const browser = await knownBrowser();
    const { accountId: other } = await api.as('PLANNER');
    const others = await givePassword(api.database, other, PASSWORD);
    await tries(20, 'account');
    const forged = { cookie: `browser=${'A'.repeat(43)}.${'A'.repeat(43)}` };
    expect((await tryFrom(forged, PASSWORD)).code).toBe('TOO_MANY');
    for (let i = 0; i < 10; i += 1) await countTry(api.database, others, from('192.0.2.1'));
    const asOther = await api.public.query(
      SIGN_IN,
      { email: others, password: PASSWORD },
      { 'x-forwarded-for': '192.0.2.1', ...browser },
    );
    expect(asOther.code).toBe('TOO_MANY');
    await givePassword(api.database, accountId, PASSWORD);
    expect((await tryFrom(browser, PASSWORD)).code).toBe('TOO_MANY');
  });

  it('counts a whole /64 of IPv6 as one address', async () => {
    await tries(59, 'address', '2001:db8::1');
    await countTry(api.database, 'x', from('2001:db8:0:0:ffff::2'));
    await expect(countTry(api.database, 'y', from('2001:db8::3'))).rejects.toMatchObject({
      code: 'TOO_MANY',
    });
    await countTry(api.database, 'y', from('2001:db8:0:1::3'));
  });

  it('gains nothing from many simultaneous requests', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => countTry(api.database, email, from(`198.51.100.${i}`))),
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
    for (let i = 0; i < 60; i += 1)
      await countTry(api.database, `${i}@example.org`, { address: '127.0.0.1', owners: null });
    const answer = await api.public.query(
      SIGN_IN,
      { email: 'a@example.org', password: 'x' },
      { 'x-forwarded-for': '203.0.113.9' },
    );
    expect(answer.code).toBe('TOO_MANY');
    await api.close();
  });
});
