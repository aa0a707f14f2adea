import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../../platform/database/database.js';
import { openTestApi } from '../../../test/client.js';
import { enterFirstAccount, knownCoordinator } from './first-account.js';
import { welcome } from '../../app/welcome.js';

const none = { email: null, password: null };

describe('the first account', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.close());

  it('is the one in the settings and can be used at once', async () => {
    const given = { email: 'Ops@example.org', password: 'given from outside' };
    expect(await enterFirstAccount(database, given)).toEqual({ email: 'Ops@example.org', password: null });
    expect(await database.query('select must_change_password, status from account')).toEqual([
      { must_change_password: false, status: 'ACTIVE' },
    ]);
    expect(await knownCoordinator(database)).toBe('Ops@example.org');
  });

  it('otherwise gets a random password, which must be changed at first use', async () => {
    const first = await enterFirstAccount(database, none);
    expect(first?.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(await database.query('select must_change_password from account')).toEqual([
      { must_change_password: true },
    ]);
  });

  it('is created once by any number of processes, and only if there is no account', async () => {
    const entered = await Promise.all([1, 2, 3].map(() => enterFirstAccount(database, none)));
    expect(entered.filter(Boolean)).toHaveLength(1);
    await database.query("update account set status = 'SUSPENDED'");
    expect(await enterFirstAccount(database, none)).toBeNull();
    expect(await knownCoordinator(database)).toBeNull();
  });
});

describe('the welcome', () => {
  it('shows the address, the account, and the password only if it was generated', () => {
    const first = { email: 'a@example.org', password: 'abcde-fghjk' };
    expect(welcome('http://127.0.0.1:4000/', first, null)).toMatch(
      /Open {6}http:\/\/127\.0\.0\.1:4000\/\n[^]*a@example\.org[^]*abcde-fghjk[^]*shown only once/,
    );
    expect(welcome('http://x', { ...first, password: null }, null)).toMatch(/BOOTSTRAP_PASSWORD/);
    expect(welcome('http://x', null, 'b@example.org')).toMatch(/b@example\.org/);
    expect(welcome('http://x', null, 'b@example.org')).not.toMatch(/Password/);
  });

  it('gives a password that signs in', async () => {
    const api = await openTestApi();
    const first = await enterFirstAccount(api.database, none);
    const text =
      'mutation($email: String!, $password: String!) { signIn(input: {email: $email, password: $password}) { viewer { mustChangePassword } } }';
    expect(await api.public.data(text, { ...first })).toEqual({
      signIn: { viewer: { mustChangePassword: true } },
    });
    await api.close();
  });
});
