import { openTestApi, TestClient, type Answer, type TestApi } from '../../../../test/client.js';
import { givePassword } from '../../../../test/builders/accounts.js';

const PASSWORD = 'a password, rather long';
const NEW_PASSWORD = 'another, just as long';
const SIGN_IN = `mutation($email: String!, $password: String!) {
  signIn(input: {email: $email, password: $password}) { viewer { mustChangePassword account { id email status roles { role } } } }
}`;
const VIEWER = '{ viewer { mustChangePassword account { email } rights { keepDistrict write } } }';
const CHANGE = `mutation($now: String!, $new: String!) {
  changePassword(input: {currentPassword: $now, newPassword: $new}) { viewer { mustChangePassword account { email } } }
}`;

describe('a session', () => {
  let api: TestApi;
  let email: string;
  let accountId: string;

  beforeAll(async () => {
    api = await openTestApi();
  });
  beforeEach(async () => {
    await api.database.query('delete from sign_in_attempt');
    ({ accountId } = await api.as('DISTRICT_COORDINATOR'));
    email = await givePassword(api.database, accountId, PASSWORD);
  });
  afterAll(() => api.close());

  const signIn = (password = PASSWORD, headers = {}, who = email) =>
    api.public.query(SIGN_IN, { email: who, password }, headers);
  const keeping = (answer: Answer) => new TestClient(api.url, { cookie: cookieOf(answer) }, accountId);
  const signedIn = async () => keeping(await signIn());
  const isPublic = async (client: TestClient) => (await client.data(VIEWER))['viewer'] === null;

  it('begins with a cookie that scripts and other sites cannot read', async () => {
    const answer = await signIn(PASSWORD, {}, ` ${email.toUpperCase()} `);
    expect(answer.data).toMatchObject({
      signIn: {
        viewer: { mustChangePassword: false, account: { email, roles: [{ role: 'DISTRICT_COORDINATOR' }] } },
      },
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Max-Age=604800; Path=\/; .*HttpOnly; SameSite=Strict$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await keeping(answer).data(VIEWER)).toEqual({
      viewer: { mustChangePassword: false, account: { email }, rights: { keepDistrict: true, write: true } },
    });
  });

  it('begins with a new secret each time and ends the browser’s earlier session', async () => {
    const first = await signIn();
    const second = await signIn(PASSWORD, { cookie: cookieOf(first) });
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(await isPublic(keeping(first))).toBe(true);
    expect(await isPublic(keeping(second))).toBe(false);
  });

  it('does not begin with a secret chosen by somebody else', async () => {
    const answer = await signIn(PASSWORD, { cookie: `session=${'a'.repeat(43)}` });
    expect(cookieOf(answer)).not.toContain('a'.repeat(43));
    const [{ count }] = (await api.database.query(
      'select count(*)::int from session where secret_hash = sha256($1)',
      [Buffer.from('a'.repeat(43))],
    )) as [{ count: number }];
    expect(count).toBe(0);
  });

  it('does not begin for an unknown address, a wrong password, or an invited or suspended account; all refusals are the same and take the same work', async () => {
    const work: string[][] = [];
    const told: unknown[] = [];
    const attempt = async (password: string, who = email) => {
      const statements: string[] = [];
      const stop = api.database.onStatement((text) => statements.push(text));
      const { errors, data, status, headers } = await signIn(password, {}, who);
      stop();
      work.push(statements);
      told.push({ errors, data, status, cookie: headers.get('set-cookie') });
    };
    await attempt('something else entirely');
    await attempt(PASSWORD, 'nobody@example.org');
    await api.database.query("update account set status = 'SUSPENDED' where id = $1", [accountId]);
    await attempt(PASSWORD);
    await api.database.query("update account set status = 'INVITED', password_hash = null where id = $1", [
      accountId,
    ]);
    await attempt(PASSWORD);
    const [first, ...others] = told;
    expect(first).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'WRONG_CREDENTIALS' } }],
      cookie: null,
    });
    for (const other of others) expect(other).toEqual(first);
    for (const other of work.slice(1)) expect(other).toEqual(work[0]);
  });

  it('ends by signing out, which deletes the cookie', async () => {
    const client = await signedIn();
    const answer = await client.query('mutation { signOut { viewer { mustChangePassword } } }');
    expect(answer.data).toEqual({ signOut: { viewer: null } });
    expect(answer.headers.get('set-cookie')).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await isPublic(client)).toBe(true);
    expect(
      (await api.public.query('mutation { signOut { viewer { mustChangePassword } } }')).errors,
    ).toBeUndefined();
  });

  it('ends on every device at once on request', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    expect(await api.public.refusal('mutation { signOutEverywhere { viewer { mustChangePassword } } }')).toBe(
      'UNAUTHENTICATED',
    );
    await here.data('mutation { signOutEverywhere { viewer { mustChangePassword } } }');
    expect([await isPublic(here), await isPublic(there)]).toEqual([true, true]);
  });

  it.each([
    ['long unused', "last_used_at = now() - interval '12 hours 1 second'"],
    ['a week old', "expires_at = now() - interval '1 second'"],
  ])('ends when %s: the browser is told, and reads on as the public', async (_name, change) => {
    const client = await signedIn();
    await api.database.query(`update session set ${change} where account_id = $1`, [accountId]);
    const answer = await client.query(VIEWER);
    expect(answer.data).toEqual({ viewer: null });
    expect(answer.headers.get('set-cookie')).toMatch(/^session=; /);
  });

  it('ends at the next request once the account is suspended', async () => {
    const client = await signedIn();
    await api.database.query("update account set status = 'SUSPENDED' where id = $1", [accountId]);
    expect(await isPublic(client)).toBe(true);
  });

  it('costs one statement in addition to that of the operation at its first request; the public needs none', async () => {
    const client = await signedIn();
    const counted = async (who: TestClient) => {
      let statements = 0;
      const stop = api.database.onStatement(() => (statements += 1));
      await who.data('{ partners { nodes { name } } }');
      stop();
      return statements;
    };
    expect([await counted(client), await counted(api.public)]).toEqual([2, 1]);
  });

  describe('when the password is changed', () => {
    it('is replaced by a new one, and all others end', async () => {
      const [here, there] = [await signedIn(), await signedIn()];
      const answer = await here.query(CHANGE, { now: PASSWORD, new: NEW_PASSWORD });
      expect(answer.data).toEqual({
        changePassword: { viewer: { mustChangePassword: false, account: { email } } },
      });
      expect([await isPublic(here), await isPublic(there), await isPublic(keeping(answer))]).toEqual([
        true,
        true,
        false,
      ]);
      expect([(await signIn(PASSWORD)).code, (await signIn(NEW_PASSWORD)).code]).toEqual([
        'UNAUTHENTICATED',
        undefined,
      ]);
    });

    it.each([
      ['the present one is wrong', 'not that one at all', NEW_PASSWORD, 'input.currentPassword WRONG'],
      ['the new one is short', PASSWORD, 'eleven char', 'input.newPassword TOO_SHORT'],
      ['the new one is too long', PASSWORD, 'long '.repeat(41), 'input.newPassword TOO_LONG'],
      ['the new one is a pattern', PASSWORD, 'abababababababab', 'input.newPassword TOO_SIMPLE'],
      ['the new one is the present one', PASSWORD, PASSWORD, 'input.newPassword SAME'],
    ])('stays where %s', async (_name, now, then, problem) => {
      const client = await signedIn();
      const answer = await client.query(CHANGE, { now, new: then });
      expect([answer.code, ...answer.problems]).toEqual(['INVALID', problem]);
      expect(await isPublic(client)).toBe(false);
      expect((await signIn()).code).toBeUndefined();
    });

    it('stays when a stranger or a token tries to change the password', async () => {
      expect(await api.public.refusal(CHANGE, { now: PASSWORD, new: NEW_PASSWORD })).toBe('UNAUTHENTICATED');
      const token = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE']);
      expect(await token.refusal(CHANGE, { now: PASSWORD, new: NEW_PASSWORD })).toBe('FORBIDDEN');
    });

    it('must wait until a password set by others is changed; until then it reads as the public', async () => {
      await api.database.query('update account set must_change_password = true where id = $1', [accountId]);
      const client = await signedIn();
      const read =
        '{ partners { totalCount } accounts { totalCount } changes { totalCount } page(key: PRIVACY) { title } }';
      expect(await client.data(read)).toEqual(await api.public.data(read));
      const early = await client.query(
        'mutation { signOutEverywhere { viewer { mustChangePassword } } createTopic(input: { name: "a" }) { changeId } }',
      );
      expect([early.code, early.status, early.errors?.[0]?.extensions['reason'], early.data]).toEqual([
        'FORBIDDEN',
        403,
        'MUST_CHANGE_PASSWORD',
        undefined,
      ]);
      expect(await client.data('{ viewer { mustChangePassword rights { write keepDistrict } } }')).toEqual({
        viewer: { mustChangePassword: true, rights: { write: false, keepDistrict: false } },
      });
      const changed = keeping(await client.query(CHANGE, { now: PASSWORD, new: NEW_PASSWORD }));
      expect(await changed.data(VIEWER)).toMatchObject({
        viewer: { mustChangePassword: false, rights: { keepDistrict: true } },
      });
    });
  });
});

function cookieOf(answer: Answer): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
