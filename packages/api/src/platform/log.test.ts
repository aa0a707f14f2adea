import { QueryFailedError } from 'typeorm';
import { createLog, describeError } from './log.js';

function lines(
  level: Parameters<typeof createLog>[0],
  isTTY = false,
): { log: ReturnType<typeof createLog>; written: string[] } {
  const written: string[] = [];
  return { log: createLog(level, { isTTY, write: (line) => written.push(line) }), written: written };
}

it('writes one JSON line for each message at or above its level', () => {
  const { log, written: said } = lines('warn');
  log.info('unheard');
  log.warn('heard\nonce', { count: 2 });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(said[0]!)).toMatchObject({ level: 'warn', message: 'heard\nonce', count: 2 });
});

it('writes nothing when silent, and plain text to a terminal', () => {
  const silent = lines('silent');
  silent.log.error('unheard');
  expect(silent.written).toEqual([]);
  const terminal = lines('info', true);
  terminal.log.info('Migrated', { name: 'first' });
  expect(terminal.written[0]).toMatch(/^\d\d:\d\d:\d\d Migrated name=first\n$/);
});

it('does not log values that the database puts into its messages', () => {
  const database = Object.assign(new Error('duplicate key, Key (email)=(someone@example.org)'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (email)=(someone@example.org) already exists.',
    constraint: 'account_email_key',
  });
  const { log, written: said } = lines('error');
  log.error('Not stored', new QueryFailedError('insert', ['someone@example.org'], database));
  log.error('Not stored', database);
  expect(said.join('')).not.toContain('someone@example.org');
  expect(said.every((line) => line.includes('account_email_key') && line.includes('23505'))).toBe(true);
});

it('describes the cause of an error', () => {
  const described = describeError(new Error('outer', { cause: new TypeError('inner') }));
  expect(described).toMatchObject({ message: 'outer', cause: { name: 'TypeError', message: 'inner' } });
});
