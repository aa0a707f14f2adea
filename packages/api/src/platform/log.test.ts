import { QueryFailedError } from 'typeorm';
import { createLog, describeError } from './log.js';

function lines(
  level: Parameters<typeof createLog>[0],
  isTTY = false,
): { log: ReturnType<typeof createLog>; said: string[] } {
  const said: string[] = [];
  return { log: createLog(level, { isTTY, write: (line) => said.push(line) }), said };
}

it('writes one JSON line for what its level lets through', () => {
  const { log, said } = lines('warn');
  log.info('unheard');
  log.warn('heard\nonce', { count: 2 });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(said[0]!)).toMatchObject({ level: 'warn', message: 'heard\nonce', count: 2 });
});

it('says nothing when silent, and speaks plainly to a terminal', () => {
  const silent = lines('silent');
  silent.log.error('unheard');
  expect(silent.said).toEqual([]);
  const terminal = lines('info', true);
  terminal.log.info('Migrated', { name: 'first' });
  expect(terminal.said[0]).toMatch(/^\d\d:\d\d:\d\d Migrated name=first\n$/);
});

it('keeps the values that the database puts into its messages out of the log', () => {
  const database = Object.assign(new Error('duplicate key, Key (email)=(someone@example.org)'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (email)=(someone@example.org) already exists.',
    constraint: 'account_email_key',
  });
  const { log, said } = lines('error');
  log.error('Not stored', new QueryFailedError('insert', ['someone@example.org'], database));
  log.error('Not stored', database);
  expect(said.join('')).not.toContain('someone@example.org');
  expect(said.every((line) => line.includes('account_email_key') && line.includes('23505'))).toBe(true);
});

it('tells the cause of an error of our own', () => {
  const described = describeError(new Error('outer', { cause: new TypeError('inner') }));
  expect(described).toMatchObject({ message: 'outer', cause: { name: 'TypeError', message: 'inner' } });
});
