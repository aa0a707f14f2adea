import { readConfig } from './config.js';
import { ConfigError } from './config.error.js';

it('defaults to the embedded database, to this machine only, and to the data set', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: null,
    readTimeoutMs: 5000,
    seed: 'zoliborz',
    bootstrap: { email: null, password: null },
    secureCookies: false,
    trustProxy: false,
    logLevel: 'info',
  });
});

it('treats an empty variable as absent', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', SEED: '' })).toEqual(readConfig({}));
});

it('reads every setting', () => {
  const config = readConfig({
    PORT: '0',
    SEED: 'empty',
    PUBLIC_URL: 'https://partnerstwa.example.org',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
    DATABASE_POOLS: '2,1,3',
    DATABASE_READ_TIMEOUT: '20',
    DATABASE_URL: 'postgres://a:b@localhost/c',
    LOG_LEVEL: 'warn',
  });
  expect(config).toMatchObject({
    port: 0,
    seed: 'empty',
    secureCookies: true,
    trustProxy: ['loopback', '10.0.0.0/8'],
    pools: { reads: 2, searches: 1, commands: 3 },
    readTimeoutMs: 20_000,
    databaseUrl: 'postgres://a:b@localhost/c',
    logLevel: 'warn',
  });
});

it.each([
  ['PORT', '65536'],
  ['PORT', '4000x'],
  ['PORT', '-1'],
  ['HOST', 'http://here'],
  ['SEED', 'Zoliborz'],
  ['PUBLIC_URL', 'partnerstwa.example.org'],
  ['PUBLIC_URL', 'https://example.org/path'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['DATABASE_POOLS', '8,4'],
  ['DATABASE_POOLS', '8,4,0'],
  ['DATABASE_READ_TIMEOUT', '0'],
  ['DATABASE_READ_TIMEOUT', '5s'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'postgres://localhost'],
  ['ADMIN_DIR', '/no/such/folder'],
  ['BOOTSTRAP_EMAIL', 'nobody'],
  ['BOOTSTRAP_PASSWORD', 'short'],
  ['LOG_LEVEL', 'loud'],
])('refuses %s=%s in one line with an example', (name, value) => {
  const error = refusalOf({ [name]: value });
  expect(error.setting).toBe(name);
  expect(error.exitCode).toBe(2);
  expect(error.message).toMatch(new RegExp(`^${name} [^\\n]+\\. Example: [A-Z_]+=[^\\n]+$`));
});

it('never quotes a password', () => {
  expect(refusalOf({ BOOTSTRAP_PASSWORD: 'hunter2' }).message).not.toContain('hunter2');
  expect(refusalOf({ DATABASE_URL: 'mysql://me:hunter2@db/x' }).message).not.toContain('hunter2');
});

function refusalOf(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The setting was accepted');
}
