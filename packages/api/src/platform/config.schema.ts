import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { LOG_LEVELS } from './log.js';

/** `src` and `dist` have the same depth, so this works from both. */
const ADMIN_DIR = fileURLToPath(new URL('../../../admin/dist', import.meta.url));

/** A message that ends with the wrong value; not for secrets. */
function not(rule: string) {
  return { error: ({ input }: { readonly input?: unknown }) => `${rule}, not ${quoted(String(input))}` };
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

const isWholeNumber = (text: string, min: number, max: number) =>
  /^\s*\d{1,9}\s*$/.test(text) && Number(text) >= min && Number(text) <= max;

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .refine((text) => isWholeNumber(text, min, max), not(`must be a whole number from ${min} to ${max}`))
    .transform(Number);
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, not(`must be one of ${values.join(', ')}`));
}

function absentAsNull<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}

const pools = z
  .string()
  .refine(
    (text) => text.split(',').length === 3 && text.split(',').every((count) => isWholeNumber(count, 1, 200)),
    not('must be three whole numbers from 1 to 200 (reads, searches, commands)'),
  )
  .transform((text) => {
    const [reads = 0, searches = 0, commands = 0] = text.split(',').map(Number);
    return { reads, searches, commands };
  });

const { passwordMin, passwordMax } = ACCESS_LIMITS;
const password = z
  .string()
  .refine((text) => [...text].length >= passwordMin && [...text].length <= passwordMax, {
    error: ({ input }) =>
      `must have ${passwordMin} to ${passwordMax} characters, but has ${[...String(input)].length}`,
  });

/** The address contains a password, so no message quotes it. */
const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'is not a PostgreSQL URL' })
  .refine((url) => new URL(url).pathname.length >= 2, 'names no database');

const publicUrl = z
  .url({ protocol: /^https?$/, error: 'must be http(s)://host with no path' })
  .transform((url) => new URL(url))
  .refine(
    ({ pathname, search, hash, username }) => pathname === '/' && !search && !hash && !username,
    'must be http(s)://host with no path',
  );

const proxy = z.union([
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
]);

/** `true` is not accepted: then clients could choose the address that rate limits use. */
const trustProxy = z.union(
  [
    z.literal('off').transform(() => false as const),
    z.stringFormat('count', /^[1-9]$/).transform(Number),
    z
      .string()
      .transform((text) => text.split(',').map((one) => one.trim()))
      .pipe(z.array(proxy)),
  ],
  { error: 'must be off, the number of proxies in front (1–9), or their addresses' },
);

/** The environment variables that are settings. A default stands for an absent variable. */
export const settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not a host name or an address')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'), 'is not a path')
    .transform((path) => resolve(path))
    .prefault('var'),
  /** Only the default folder may be missing. */
  ADMIN_DIR: z
    .string()
    .refine((path) => !path.includes('\0') && existsSync(join(path, 'index.html')), 'has no index.html')
    .transform((path) => resolve(path))
    .default(ADMIN_DIR),
  DATABASE_URL: absentAsNull(databaseUrl),
  DATABASE_POOLS: pools.prefault('8,4,6'),
  /** In seconds. */
  DATABASE_READ_TIMEOUT: wholeNumber(1, 300).default(5),
  SEED: oneOf(['zoliborz', 'empty']).default('zoliborz'),
  BOOTSTRAP_EMAIL: absentAsNull(z.string().regex(/^[^\s@]+@[^\s@]+$/, 'is not an e-mail address')),
  BOOTSTRAP_PASSWORD: absentAsNull(password),
  PUBLIC_URL: absentAsNull(publicUrl),
  TRUST_PROXY: trustProxy.default(false),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
});

/** A valid value of each setting, for the message about a wrong one. */
export const EXAMPLES: Readonly<Record<keyof typeof settings.shape, string>> = {
  HOST: '0.0.0.0',
  PORT: '4000',
  DATA_DIR: './var',
  ADMIN_DIR: 'packages/admin/dist',
  DATABASE_URL: 'postgres://user:password@localhost:5432/partnerstwa',
  DATABASE_POOLS: '8,4,6',
  DATABASE_READ_TIMEOUT: '5',
  SEED: 'zoliborz',
  BOOTSTRAP_EMAIL: 'coordinator@example.org',
  BOOTSTRAP_PASSWORD: "'several words, rather long'",
  PUBLIC_URL: 'https://partnerstwa.example.org',
  TRUST_PROXY: '10.0.0.0/8',
  LOG_LEVEL: 'info',
};
