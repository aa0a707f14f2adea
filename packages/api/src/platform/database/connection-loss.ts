import { types } from 'node:util';
import { UnavailableError } from './unavailable.error.js';

/** SQLSTATEs of a server that is stopping, starting or full of connections (class 08, 53300, 57P01–57P03). */
const LOST_STATES = /^(08...|53300|57P0[123])$/;
/** SQLSTATE of too_many_connections. */
const TOO_MANY_CONNECTIONS = '53300';
/** SQLSTATE of disk_full. */
const DISK_FULL = '53100';
/** pg-pool raises this when no connection became free in time. */
const POOL_IS_BUSY = /^timeout exceeded when trying to connect/;
const LOST_CODES = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ECONNABORTED'.split(
    ' ',
  ),
);
/** pg, pg-pool and TypeORM raise these without a code. */
const LOST_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered a connection error)|Cannot use a pool after calling end|Driver not Connected|Connection is not established)/;

/** Whether the connection was lost, as opposed to an error of the statement. */
export function isConnectionLoss(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (error instanceof UnavailableError) return true;
  // TypeORM releases its runner when the connection dies between two statements.
  if (/^QueryRunner(Provider)?AlreadyReleasedError$/.test(error.name)) return true;
  const code = sqlState(error);
  // The socket of a server that is down. A missing file is another error.
  if (code === 'ENOENT') return (error as NodeJS.ErrnoException).syscall === 'connect';
  if (code !== null) return LOST_STATES.test(code) || LOST_CODES.has(code);
  const source: unknown = 'driverError' in error ? error.driverError : error;
  return types.isNativeError(source) && LOST_MESSAGES.test(source.message);
}

/** The SQLSTATE or Node's error code, also of an error that TypeORM wrapped; `null` if it has none. */
export function sqlState(error: unknown): string | null {
  if (!types.isNativeError(error)) return null;
  const source: unknown = 'driverError' in error ? error.driverError : error;
  const code: unknown = (source as { code?: unknown }).code;
  return typeof code === 'string' ? code : null;
}

/** An UnavailableError if the database cannot be used now; any other error unchanged. */
export function translated(error: unknown): unknown {
  if (error instanceof UnavailableError) return error;
  if (sqlState(error) === DISK_FULL) return new UnavailableError(error, 'DISK_FULL');
  if (!isConnectionLoss(error)) return error;
  const isBusy = sqlState(error) === TOO_MANY_CONNECTIONS || POOL_IS_BUSY.test(messageOf(error));
  return new UnavailableError(error, isBusy ? 'BUSY' : 'UNREACHABLE');
}

function messageOf(error: unknown): string {
  if (!types.isNativeError(error)) return '';
  const source: unknown = 'driverError' in error ? error.driverError : error;
  return types.isNativeError(source) ? source.message : '';
}
