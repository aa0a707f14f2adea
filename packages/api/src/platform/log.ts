import { types } from 'node:util';

/** From the quietest need to the loudest; a level lets itself and everything graver through. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Values beside a message: ids, counts, durations. Never names, addresses or what a person typed. */
type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Says what happens, a line each, on standard error. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error?: unknown, fields?: LogFields): void;
}

interface Sink {
  write(line: string): unknown;
  /** A person watches: plain text instead of JSON. */
  isTTY?: boolean;
}

/** Logs as JSON lines (`time` in UTC, `level`, `message`, fields), or as plain lines to a terminal. */
export function createLog(level: LogLevel, sink: Sink = process.stderr): Log {
  const threshold = LOG_LEVELS.indexOf(level);
  const say = (at: LogLevel, message: string, fields: object = {}): void => {
    if (LOG_LEVELS.indexOf(at) < threshold) return;
    const time = new Date().toISOString();
    sink.write(
      sink.isTTY
        ? plainLine(time, at, message, fields)
        : `${JSON.stringify({ time, level: at, message, ...fields })}\n`,
    );
  };
  return {
    debug: (message, fields) => say('debug', message, fields),
    info: (message, fields) => say('info', message, fields),
    warn: (message, fields) => say('warn', message, fields),
    error: (message, error, fields) =>
      say('error', message, error === undefined ? fields : { ...fields, error: describeError(error) }),
  };
}

function plainLine(time: string, level: LogLevel, message: string, fields: object): string {
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${time.slice(11, 19)} ${level === 'info' ? '' : `${level.toUpperCase()} `}${message}${rest.join('')}\n`;
}

/** PostgreSQL's own errors carry values in message and detail ("Key (email)=…"): of them only these leave. */
const DATABASE_ERROR_KEYS = ['code', 'table', 'column', 'constraint', 'routine'] as const;

/** What of an error may stand in a log: where it arose, and its message unless the database wrote it. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!types.isNativeError(error)) return { name: typeof error };
  const source: unknown = 'driverError' in error ? error.driverError : error;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  if (types.isNativeError(source) && 'severity' in source) {
    const facts = DATABASE_ERROR_KEYS.map(
      (key) => [key, (source as unknown as Record<string, unknown>)[key]] as const,
    );
    return {
      name: error.name,
      ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)),
      at: frames,
    };
  }
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return {
    name: error.name,
    message: error.message,
    code: (error as { code?: unknown }).code,
    cause,
    at: frames,
  };
}
