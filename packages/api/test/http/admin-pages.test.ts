import { answerOf, openTestApi } from '../client.js';
import { BROWSER, ServedBuild } from './served-build.js';

let served: ServedBuild;
beforeAll(async () => {
  served = await ServedBuild.open();
});
afterAll(() => served.close());

const send: ServedBuild['send'] = (path, init) => served.send(path, init);
const titleAt = async (path: string, headers: Record<string, string> = BROWSER) =>
  /<title>(.*)<\/title>/.exec(await (await send(path, { headers })).text())?.[1];
const raw: ServedBuild['raw'] = (path, headers) => served.raw(path, headers);

describe('the page of the admin app', () => {
  it('is served at every path of its screens', async () => {
    for (const path of ['/', '/partnerzy', '/partnerzy/', '/partnerzy/Partner:1', '/kalendarz?widok=rok']) {
      expect([path, (await send(path, { headers: BROWSER })).status]).toEqual([path, 200]);
      expect(await titleAt(path)).toBe('Partnerstwa');
    }
    expect(await titleAt('/partnerzy', { accept: '*/*' })).toBe('Partnerstwa');
  });

  it('answers 404 for every other path, which browsers show as a page and programs get as JSON', async () => {
    for (const path of [
      '/metrics',
      '/index.html',
      '/graphqlish',
      '/no.such',
      '/partnerzy/1/2',
      '/kalendarz/2017',
    ]) {
      const page = await send(path, { headers: BROWSER });
      expect([path, page.status, await titleAt(path)]).toEqual([path, 404, 'Partnerstwa']);
      const program = await send(path, { headers: { accept: '*/*' } });
      expect([program.status, (await program.json()) as object]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  });

  it('is not served for paths of the API, for clients that do not accept HTML, or for missing files', async () => {
    const others: [string, Record<string, string>][] = [
      ['/feeds/all.ics', BROWSER],
      ['/feeds', BROWSER],
      ['/assets/index-b2.js', BROWSER],
      ['/assets', BROWSER],
      ['/assets/', BROWSER],
      ['/healthz/more', BROWSER],
      ['/partnerzy', { accept: 'application/json' }],
      ['/favicon.ico', { accept: 'image/avif,*/*;q=0.8' }],
    ];
    for (const [path, headers] of others) {
      const response = await send(path, { headers });
      expect([path, response.status, (await answerOf(response)).code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    expect(await (await send('/healthz', { headers: BROWSER })).text()).toBe('ok');
    expect((await send('/graphql', { headers: BROWSER })).status).toBe(400);
  });

  it('allows only our own scripts and resources, with a new nonce in each response that the app can read', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/', '/partnerzy']) {
      const response = await send(path, { headers: BROWSER });
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([\w+/]{22}==)'/.exec(policy)?.[1] ?? '';
      expect(policy.split(';').sort()).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}'`,
      ]);
      const html = await response.text();
      expect(html).toContain(`<meta name="csp-nonce" content="${nonce}"><style nonce="${nonce}">`);
      expect(html).not.toContain('__CSP_NONCE__');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('is not cached and has its content type', async () => {
    const { headers } = await send('/', { headers: BROWSER });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('answers HEAD like GET without the body, and rejects other methods', async () => {
    const head = await send('/partnerzy', { method: 'HEAD', headers: BROWSER });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const { body } = await raw('/partnerzy', BROWSER);
    expect(head.headers.get('content-length')).toBe(String(body.length));
    for (const [method, path] of [
      ['POST', '/partnerzy'],
      ['PUT', '/explorer'],
      ['DELETE', '/assets/index-a1.js'],
    ] as const) {
      const refused = await send(path, { method, headers: BROWSER });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect((await answerOf(refused)).problems).toEqual(['method NOT_ALLOWED']);
    }
  });
});

describe('the GraphQL explorer', () => {
  it('is a separate page with a looser policy for styles only', async () => {
    for (const path of ['/explorer', '/explorer/', '/explorer.html'])
      expect([path, await titleAt(path)]).toEqual([path, 'Explorer']);
    const policyAt = async (path: string) =>
      (await send(path, { headers: BROWSER })).headers.get('content-security-policy')?.split(';');
    const [page = [], explorer = []] = [await policyAt('/'), await policyAt('/explorer')];
    const styles = (all: string[]) => all.filter((one) => one.startsWith('style-src'));
    expect(styles(explorer)).toEqual(["style-src 'self' 'unsafe-inline'"]);
    expect(explorer.filter((one) => !styles(explorer).includes(one))).toEqual(
      page.filter((one) => !styles(page).includes(one)),
    );
  });
});

describe('a server without a build of the admin app', () => {
  it('serves only the API', async () => {
    const alone = await openTestApi();
    const response = await fetch(alone.url, { headers: BROWSER });
    expect([response.status, (await answerOf(response)).code]).toEqual([404, 'NOT_FOUND']);
    await alone.close();
  });
});
