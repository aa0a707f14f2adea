import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openTestApi, type TestApi } from '../client.js';

const SCRIPT = 'console.log("ąę");'.repeat(50);
const PAGE = '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>';

/** A small copy of Vite's output. */
export const BUILD: Readonly<Record<string, string | Buffer>> = {
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

/** The headers of a browser that asks for a page. */
export const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** A server with that build. */
export class ServedBuild {
  private constructor(
    readonly api: TestApi,
    /** Contains the build in `dist`, and a file that nobody may get. */
    readonly folder: string,
  ) {}

  static async open(): Promise<ServedBuild> {
    const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-admin-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    for (const [name, text] of Object.entries(BUILD)) writeFileSync(join(folder, 'dist', name), text);
    writeFileSync(join(folder, 'secret.txt'), 'SECRET');
    return new ServedBuild(await openTestApi({ config: { adminDir: join(folder, 'dist') } }), folder);
  }

  async close(): Promise<void> {
    await this.api.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  send(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.api.url}${path}`, init);
  }

  /** A raw request: fetch would normalise the path and decompress the body. */
  raw(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage & { body: Buffer }> {
    return new Promise((resolve, reject) => {
      const request = get({ port: new URL(this.api.url).port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Object.assign(response, { body: Buffer.concat(parts) })));
      });
      request.on('error', reject);
    });
  }
}
