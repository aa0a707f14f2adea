import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from '../client.js';
import { BROWSER, BUILD, ServedBuild } from './served-build.js';

let served: ServedBuild;
beforeAll(async () => {
  served = await ServedBuild.open();
});
afterAll(() => served.close());

const send: ServedBuild['send'] = (path, init) => served.send(path, init);
const raw: ServedBuild['raw'] = (path, headers) => served.raw(path, headers);

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
    symlinkSync(join(served.folder, 'secret.txt'), join(served.folder, 'dist', 'assets', 'later.txt'));
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
    rmSync(join(served.folder, 'dist', 'assets', 'index-a1.js.br'));
    const response = await send('/assets/index-a1.js', { headers: { 'accept-encoding': 'br' } });
    expect([response.status, (await answerOf(response)).code]).toEqual([404, 'NOT_FOUND']);
    expect(response.headers.get('cache-control')).toBeNull();
  });
});
