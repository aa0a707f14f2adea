import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answerOf, openTestApi, type TestApi } from '../client.js';

const SCRIPT = 'console.log("ąę");'.repeat(50);
const PAGE = '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>';

/** A small copy of Vite's output. */
const BUILD: Readonly<Record<string, string | Buffer>> = {
  'index.html': `<title>Partnerstwa</title>${PAGE}`,
  'explorer.html': '<title>Explorer</title>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  '.partnerstwa': 'stamp',
  '.paths.json': JSON.stringify([
    '/',
    '/partnerzy',
    '/partnerzy/nowy',
    '/partnerzy/$partnerId',
    '/kalendarz',
  ]),
  'assets/index-a1.js': SCRIPT,
  'assets/index-a1.js.br': brotliCompressSync(SCRIPT),
  'assets/index-a1.js.gz': gzipSync(SCRIPT),
  'assets/index-a1.css': 'body{}',
  'assets/text-a1.woff2': 'font',
};

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partnerstwa-admin-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  for (const [name, text] of Object.entries(BUILD)) writeFileSync(join(folder, 'dist', name), text);
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  api = await openTestApi({ config: { adminDir: join(folder, 'dist') } });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (path: string, init: RequestInit = {}) => fetch(`${api.url}${path}`, init);
const titleAt = async (path: string, headers: Record<string, string> = BROWSER) =>
  /<title>(.*)<\/title>/.exec(await (await send(path, { headers })).text())?.[1];

/** A raw request: fetch would normalise the path and decompress the body. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage & { body: Buffer }>((resolve, reject) => {
    const request = get({ port: new URL(api.url).port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Object.assign(response, { body: Buffer.concat(parts) })));
    });
    request.on('error', reject);
  });

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

describe('a file of the admin app', () => {
  it('is cached forever if its name contains a hash, and for an hour otherwise', async () => {
    const kept = async (path: string) => (await send(path)).headers.get('cache-control');
    expect(await kept('/assets/index-a1.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/favicon.svg')).toBe('public, max-age=3600');
    expect(await kept('/robots.txt')).toBe('public, max-age=3600');
    expect(await kept('/assets/index-b2.js')).toBeNull();
  });

  it('has the content type of its extension', async () => {
    const typeOf = async (path: string) => (await send(path)).headers.get('content-type');
    expect(await typeOf('/assets/index-a1.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('/assets/index-a1.css')).toBe('text/css; charset=utf-8');
    expect(await typeOf('/assets/text-a1.woff2')).toBe('font/woff2');
    expect(await typeOf('/favicon.svg')).toBe('image/svg+xml');
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('is sent to clients that accept “%s” as %s', async (accept, encoding) => {
    const response = await raw('/assets/index-a1.js', { 'accept-encoding': accept });
    const name = `assets/index-a1.js${{ br: '.br', gzip: '.gz' }[encoding ?? ''] ?? ''}`;
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(response.headers.vary).toBe('accept-encoding');
    expect(response.body).toEqual(Buffer.from(BUILD[name]!));
  });

  it('is sent uncompressed if the build has no compressed form', async () => {
    const { headers } = await raw('/assets/index-a1.css', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('is not sent again to a client that has it, and HEAD returns its size', async () => {
    const head = await send('/robots.txt', { method: 'HEAD' });
    expect([await head.text(), head.headers.get('content-length')]).toEqual(['', '13']);
    const again = await raw('/robots.txt', { 'if-none-match': head.headers.get('etag') ?? '' });
    expect(again.statusCode).toBe(304);
  });

  it('is always inside the build: no path escapes it', async () => {
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'assets', 'later.txt'));
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/assets/%00',
      '/assets/%zz',
      '//etc/passwd',
      '/.partnerstwa',
      '/assets/later.txt',
      '/assets/index-a1.js.br',
    ]) {
      for (const headers of [BROWSER, { accept: 'text/plain' }]) {
        const { body, statusCode } = await raw(path, headers);
        expect([path, statusCode]).toEqual([path, 404]);
        expect(body.toString()).not.toMatch(/SECRET|stamp|root:/);
      }
    }
  });

  it('that was deleted answers 404 without an encoding', async () => {
    rmSync(join(folder, 'dist', 'assets', 'index-a1.js.br'));
    const response = await send('/assets/index-a1.js', { headers: { 'accept-encoding': 'br' } });
    expect([response.status, (await answerOf(response)).code]).toEqual([404, 'NOT_FOUND']);
    expect(response.headers.get('cache-control')).toBeNull();
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
