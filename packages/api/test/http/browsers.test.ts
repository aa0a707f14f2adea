import { request } from 'node:http';
import { beginSession } from '../../src/domain/accounts/access/sessions.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { answerOf, openTestApi, type TestApi } from '../client.js';

const QUERY = JSON.stringify({ query: '{ __typename }' });
const SIGN_OUT = JSON.stringify({
  query: 'mutation { signOutEverywhere { viewer { mustChangePassword } } }',
});

describe('a page of another origin', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const send = (init: RequestInit, path = '/graphql') => fetch(`${api.url}${path}`, init);
  const cookie = async () => {
    const { accountId } = await api.as('PLANNER');
    const { secret } = await inTransaction(api.database, (manager) => beginSession(manager, accountId));
    return `session=${secret}`;
  };

  it('cannot run anything by a form or a link: requests without a preflight are refused', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    for (const type of types) {
      const response = await send({ method: 'POST', headers: { 'content-type': type }, body: QUERY });
      expect([response.status, (await answerOf(response)).code]).toEqual([400, 'INVALID']);
    }
    const link = await send({ method: 'GET' }, '/graphql?query={__typename}');
    expect([link.status, (await answerOf(link)).code]).toEqual([400, 'INVALID']);
  });

  it('cannot change anything by GET', async () => {
    const headers = { 'apollo-require-preflight': '1', cookie: await cookie() };
    const response = await send(
      { headers },
      `/graphql?query=${encodeURIComponent('mutation { signOut { viewer { mustChangePassword } } }')}`,
    );
    expect([response.status, (await answerOf(response)).code]).toEqual([405, 'INVALID']);
  });

  it('cannot use the session cookie of the browser', async () => {
    const headers = { 'content-type': 'application/json', cookie: await cookie() };
    for (const origin of [
      'https://evil.example',
      'null',
      `${api.url}.evil.example`,
      api.url.replace(/\d+$/, '1'),
    ]) {
      const response = await send({ method: 'POST', headers: { ...headers, origin }, body: SIGN_OUT });
      const { code, errors } = await answerOf(response);
      expect([response.status, code, errors?.[0]?.extensions['reason']]).toEqual([
        403,
        'FORBIDDEN',
        'FOREIGN_ORIGIN',
      ]);
    }
    const own = await send({ method: 'POST', headers: { ...headers, origin: api.url }, body: SIGN_OUT });
    expect((await answerOf(own)).errors).toBeUndefined();
  });

  it('may send requests as the public and with a token, but never with a cookie', async () => {
    const preflight = await send({
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type, authorization/);
    const answer = await send({
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://app.example' },
      body: QUERY,
    });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('cannot put an answer into a frame or run it as a script', async () => {
    const bad = await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    for (const { headers } of [
      await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: QUERY }),
      bad,
      await send({}, '/no'),
      await send({}, '/healthz'),
    ]) {
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('finds no private answer in a cache', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const get = (more: Record<string, string>) =>
      send({ headers: { ...headers, ...more } }, '/graphql?query={__typename}');
    expect((await get({})).headers.get('cache-control')).toBe('no-cache');
    expect((await get({ cookie: await cookie() })).headers.get('cache-control')).toBe('no-store');
    expect((await get({ authorization: 'Bearer x' })).headers.get('cache-control')).toBe('no-store');
    expect((await get({})).headers.get('vary')).toMatch(/cookie, authorization/);
  });
});

describe('a server behind TLS', () => {
  it('sets Secure cookies bound to the host, keeps browsers on TLS, and uses the public origin', async () => {
    const publicUrl = new URL('https://partnerstwa.example.org');
    const api = await openTestApi({ config: { publicUrl, secureCookies: true } });
    const client = await api.as('PLANNER');
    const answer = await client.query(
      'mutation { signOut { viewer { mustChangePassword } } }',
      {},
      { origin: publicUrl.origin },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-session=; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    const other = await api.as('PLANNER');
    expect((await other.query('{ __typename }', {}, { origin: api.url })).code).toBe('FORBIDDEN');
    await api.close();
  });
});

describe('the server', () => {
  it('reports that it is alive and ready, and stops only after answering requests in flight', async () => {
    const api = await openTestApi();
    expect(await (await fetch(`${api.url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${api.url}/readyz`)).text()).toBe('ready');
    const { port } = new URL(api.url);
    const sent = request({
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': QUERY.length },
    });
    sent.flushHeaders();
    sent.write(QUERY.slice(0, 5));
    await new Promise((resolve) =>
      sent.once('socket', (socket) => (socket.connecting ? socket.once('connect', resolve) : resolve(null))),
    );
    // Once a later request is answered, the half that was sent before has arrived too.
    await fetch(`${api.url}/healthz`);
    const answered = new Promise<number | undefined>((resolve, reject) => {
      sent.once('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.once('error', reject);
    });
    const stopped = api.close();
    sent.end(QUERY.slice(5));
    expect(await answered).toBe(200);
    await stopped;
    await expect(fetch(`${api.url}/healthz`)).rejects.toThrow();
  });
});
