import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import pg from 'pg';
import { checkServer, unfit } from './check-server.js';

const SERVER = process.env['TEST_SERVER'] ?? '';
const USER = `reader_${process.pid}`;

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const check = (url: string) => checkServer(url, 5000);

describe('a user without privileges', () => {
  const url = new URL(SERVER);
  let name: string;
  beforeAll(async () => {
    name = `empty_${process.pid}`;
    await onServer(SERVER, async (client) => {
      await client.query(`create database ${name}`);
      await client.query(`create role ${USER} login password 'reader'`);
    });
    url.pathname = `/${name}`;
    url.username = USER;
    url.password = 'reader';
  });
  afterAll(() =>
    onServer(SERVER, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${USER}`);
    }),
  );

  it('is named, with what to grant', async () => {
    await expect(check(url.href)).rejects.toThrow(
      `DATABASE_URL names a database in which the user ${USER} may not create tables: grant create on the schema public. Example: DATABASE_URL=`,
    );
  });

  it('is told when the database is read-only for it', async () => {
    await onServer(SERVER, (client) =>
      client.query(`alter role ${USER} set default_transaction_read_only = on`),
    );
    await expect(check(url.href)).rejects.toThrow(`names a database that is read-only for the user ${USER}`);
  });

  it('may use a database whose tables exist already', () => {
    const facts = { version: 18, isStandby: false, zone: 'Antarctica/Troll', isReadOnly: false, user: USER };
    expect(unfit({ ...facts, mayCreate: false, isFilled: true })).toBeNull();
  });
});

it('refuses a standby server, which only reads', () => {
  const facts = { version: 18, zone: 'Antarctica/Troll', isReadOnly: true, mayCreate: true, user: USER };
  expect(unfit({ ...facts, isStandby: true, isFilled: true })).toBe(
    'names a standby server, which only reads: name its primary',
  );
});

describe('a connection pooler', () => {
  let pooler: Server;
  let url: URL;
  beforeAll(async () => {
    pooler = createServer((socket) => {
      const { hostname, port } = new URL(SERVER);
      const server = connect(Number(port), hostname);
      for (const end of [socket, server]) end.on('error', () => undefined);
      socket.once('data', (startup) => {
        server.write(withoutOptions(startup));
        socket.pipe(server);
      });
      server.pipe(socket);
    });
    await new Promise<void>((listening) => pooler.listen(0, '127.0.0.1', listening));
    url = new URL(SERVER);
    url.hostname = '127.0.0.1';
    url.port = String((pooler.address() as AddressInfo).port);
  });
  afterAll(() => new Promise((closed) => pooler.close(closed)));

  it('that ignores start-up options is refused, since time limits would not hold', async () => {
    await expect(check(url.href)).rejects.toThrow(
      'DATABASE_URL names a connection pooler that ignores start-up options',
    );
  });

  it('that passes start-up options is accepted', async () => {
    await expect(check(SERVER)).resolves.toBeUndefined();
  });
});

/** The start-up message (length, version, pairs of texts that end with NUL, NUL) without the pair `options`. */
function withoutOptions(message: Buffer): Buffer {
  const texts = message.subarray(8).toString('latin1').split('\0');
  const at = texts.indexOf('options');
  if (at >= 0) texts.splice(at, 2);
  const body = Buffer.from(texts.join('\0'), 'latin1');
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length, 0);
  message.copy(head, 4, 4, 8);
  return Buffer.concat([head, body]);
}
