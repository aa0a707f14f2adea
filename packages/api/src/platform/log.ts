import { types } from 'node:util';

/** In ascending order of severity. A level logs its own messages and more severe ones. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Values of a message: ids, counts, durations. Never names, addresses or text that a person typed. */
type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes one line per message to standard error. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error?: unknown, fields?: LogFields): void;
}

interface Sink {
  write(line: string): unknown;
  /** A terminal gets plain text instead of JSON. */
  isTTY?: boolean;
}

/** Logs JSON lines (`time` in UTC, `level`, `message`, fields), or plain lines to a terminal. */
export function createLog(level: LogLevel, sink: Sink = process.stderr): Log {
  const threshold = LOG_LEVELS.indexOf(level);
  const write = (at: LogLevel, message: string, fields: object = {}): void => {
    if (LOG_LEVELS.indexOf(at) < threshold) return;
    const time = new Date().toISOString();
    sink.write(
      sink.isTTY
        ? plainLine(time, at, message, fields)
        : `${JSON.stringify({ time, level: at, message, ...fields })}\n`,
    );
  };
  return {
    debug: (message, fields) => write('debug', message, fields),
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, error, fields) =>
      write('error', message, error === undefined ? fields : { ...fields, error: describeError(error) }),
  };
}

function plainLine(time: string, level: LogLevel, message: string, fields: object): string {
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${time.slice(11, 19)} ${level === 'info' ? '' : `${level.toUpperCase()} `}${message}${rest.join('')}\n`;
}

/**
 * PostgreSQL's errors contain values in message and detail ("Key (email)=…"), so only these properties are
 * logged.
 */
const DATABASE_ERROR_KEYS = ['code', 'table', 'column', 'constraint', 'routine'] as const;

/** The loggable part of an error: its stack, and its message unless the database wrote it. */
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
