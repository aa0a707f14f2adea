import { types } from 'node:util';
import { UnavailableError } from './unavailable.error.js';

/** SQLSTATE of a server that goes, comes or is full (classes 08, 53300, 57P01–57P03 of PostgreSQL's appendix A). */
const LOST_STATES = /^(08...|53300|57P0[123])$/;
const LOST_CODES = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ECONNABORTED'.split(
    ' ',
  ),
);
/** pg, pg-pool and TypeORM raise these without a code. */
const LOST_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered a connection error)|Cannot use a pool after calling end|Driver not Connected|Connection is not established)/;

/** Whether the connection is gone, rather than the statement wrong. */
export function isConnectionLoss(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (error instanceof UnavailableError) return true;
  // TypeORM lets go of its runner when the connection dies between two statements.
  if (/^QueryRunner(Provider)?AlreadyReleasedError$/.test(error.name)) return true;
  const code = sqlState(error);
  // A server on a local socket that is down; a file that is missing is another matter.
  if (code === 'ENOENT') return (error as NodeJS.ErrnoException).syscall === 'connect';
  if (code !== null) return LOST_STATES.test(code) || LOST_CODES.has(code);
  const source: unknown = 'driverError' in error ? error.driverError : error;
  return types.isNativeError(source) && LOST_MESSAGES.test(source.message);
}

/** The SQLSTATE, or Node's error code; `null` where the error has none. TypeORM's wrapping is seen through. */
export function sqlState(error: unknown): string | null {
  if (!types.isNativeError(error)) return null;
  const source: unknown = 'driverError' in error ? error.driverError : error;
  const code: unknown = (source as { code?: unknown }).code;
  return typeof code === 'string' ? code : null;
}

/** The same error, or an UnavailableError in place of a lost connection. */
export function translated(error: unknown): unknown {
  if (error instanceof UnavailableError) return error;
  return isConnectionLoss(error) ? new UnavailableError(error) : error;
}
