import { isIP } from 'node:net';
import { ConfigError } from './config.error.js';

const DATABASE_EXAMPLE = 'DATABASE_URL=postgres://user:password@localhost:5432/partnerstwa';

/** @throws {ConfigError} without quoting the address, which contains a password */
export function readDatabaseUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = parseUrl(value);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new ConfigError('DATABASE_URL', 'is not a PostgreSQL URL', DATABASE_EXAMPLE);
  }
  if (url.pathname.length < 2) throw new ConfigError('DATABASE_URL', 'names no database', DATABASE_EXAMPLE);
  return value;
}

/** @throws {ConfigError} the value is not an http(s) origin without a path */
export function readPublicUrl(value: string | null): URL | null {
  if (value === null) return null;
  const url = parseUrl(value);
  const isOrigin =
    url &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username;
  if (isOrigin) return url;
  throw new ConfigError(
    'PUBLIC_URL',
    'must be http(s)://host with no path',
    'PUBLIC_URL=https://partnerstwa.example.org',
  );
}

/** `true` is not accepted: then clients could choose the address that rate limits use. */
export function readTrustProxy(value: string | null): false | number | string[] {
  if (value === null || value === 'off') return false;
  if (/^[1-9]$/.test(value)) return Number(value);
  const addresses = value.split(',').map((one) => one.trim());
  if (addresses.every(isProxy)) return addresses;
  throw new ConfigError(
    'TRUST_PROXY',
    'must be off, the number of proxies in front (1–9), or their addresses',
    'TRUST_PROXY=10.0.0.0/8',
  );
}

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}
