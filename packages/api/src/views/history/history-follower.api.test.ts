import type { EntityManager } from 'typeorm';
import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';
import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../../platform/database/database.js';
import { inTransaction } from '../../platform/database/transaction.js';

const CREATE = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { changeId partner { id } } }`;
const UPDATE = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId } }`;
const FOLLOW = `query ($after: String) { changes(orderBy: OLDEST, first: 50, after: $after) {
  nodes { id at } pageInfo { endCursor hasNextPage } } }`;
const OLDER = `query ($after: String) { changes(first: 7, after: $after) {
  nodes { id } pageInfo { endCursor hasNextPage } } }`;

const WRITERS = 12;
const CHANGES_EACH = 80;

interface Page {
  changes: {
    nodes: { id: string; at: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

/** Writes one change after another and returns their ids in the order in which they were acknowledged. */
async function write(client: TestClient, writer: number): Promise<string[]> {
  const names = (n: number) => [{ name: `Klub ${writer} ${n}`, kind: 'OFFICIAL' }];
  const created = await client.data<{ createPartner: { changeId: string; partner: { id: string } } }>(
    CREATE,
    {
      input: { kind: 'ORGANISATION', names: names(0) },
    },
  );
  const changes = [created.createPartner.changeId];
  for (let version = 1; version < CHANGES_EACH; version += 1) {
    const input = { id: created.createPartner.partner.id, version, names: names(version) };
    changes.push(await client.value(UPDATE, 'updatePartner.changeId', { input }));
  }
  return changes;
}

/** Polls with a saved cursor until the writers have stopped and nothing new arrives. */
async function follow(client: TestClient, isOver: () => boolean): Promise<Page['changes']['nodes']> {
  const seen = [];
  let after: string | null = null;
  for (;;) {
    const wasOver = isOver();
    const { changes }: Page = await client.data<Page>(FOLLOW, { after });
    seen.push(...changes.nodes);
    after = changes.pageInfo.endCursor;
    if (wasOver && !changes.pageInfo.hasNextPage) return seen;
  }
}

/** Pages from the newest change back to the first. */
async function readBack(client: TestClient): Promise<string[]> {
  const seen = [];
  let after: string | null = null;
  for (;;) {
    const { changes }: Page = await client.data<Page>(OLDER, { after });
    seen.push(...changes.nodes.map(({ id }) => id));
    after = changes.pageInfo.endCursor;
    if (!changes.pageInfo.hasNextPage) return seen;
  }
}

describe('a history that grows while it is read', () => {
  let api: TestApi;
  let reader: TestClient;
  /** The changes of each writer, as acknowledged. */
  let written: string[][];
  let followed: Page['changes']['nodes'];
  /** The changes that each reader saw while paging back during the writes. */
  let readings: string[][];

  beforeAll(async () => {
    api = await openTestApi({ config: { pools: { reads: 4, searches: 2, commands: WRITERS } } });
    reader = await api.as('DISTRICT_COORDINATOR');
    const writers = await Promise.all(Array.from({ length: WRITERS }, () => api.as('DISTRICT_COORDINATOR')));
    let over = false;
    const following = follow(reader, () => over);
    const paging = (async () => {
      const all = [];
      while (!over) all.push(await readBack(reader));
      return all;
    })();
    written = await Promise.all(writers.map(write));
    over = true;
    [followed, readings] = await Promise.all([following, paging]);
  });
  afterAll(() => api.close());

  it('can be followed from a saved cursor without a gap, a repetition or a change out of order', async () => {
    const ids = followed.map(({ id }) => id);
    const all = written.flat();
    expect({ missed: all.filter((id) => !ids.includes(id)).length, of: all.length }).toEqual({
      missed: 0,
      of: WRITERS * CHANGES_EACH,
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual((await readBack(reader)).reverse());
    for (const own of written) expect(ids.filter((id) => own.includes(id))).toEqual(own);
  });

  it('dates changes in the order in which they took effect', () => {
    const times = followed.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('can be paged back from the newest change without a gap or a repetition', () => {
    const ids = followed.map(({ id }) => id);
    expect(readings.length).toBeGreaterThan(1);
    const broken = readings.filter((read) => {
      const from = ids.indexOf(read[0] ?? '');
      return (
        read.join() !==
        ids
          .slice(0, from + 1)
          .reverse()
          .join()
      );
    });
    expect({ broken: broken.length, of: readings.length }).toEqual({ broken: 0, of: readings.length });
  });
});

describe('the number of a change', () => {
  let database: Database;
  beforeAll(async () => (database = await openTestDatabase()));
  afterAll(() => database.close());

  const addChange = async (manager: EntityManager): Promise<number> => {
    const [row] = await manager.query<{ seq: string }[]>(
      "insert into change (command) values ('test') returning seq",
    );
    return Number(row?.seq);
  };
  const isAnyoneWaiting = async (): Promise<boolean> =>
    (
      await database.query(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      )
    ).length > 0;

  it('is visible only once every change with a lower number is committed', async () => {
    const early = database.dataSource.createQueryRunner();
    await early.startTransaction();
    const first = await addChange(early.manager);
    let isDone = false;
    const late = inTransaction(database, addChange).finally(() => (isDone = true));
    while (!isDone && !(await isAnyoneWaiting())) continue;
    expect(isDone).toBe(false);
    await early.commitTransaction();
    await early.release();
    expect(await late).toBeGreaterThan(first);
  });

  it('is kept if a restored change brings its own', async () => {
    await database.query("insert into change (command, seq) values ('restored', 1000)");
    expect(await database.query("select seq from change where command = 'restored'")).toEqual([
      { seq: '1000' },
    ]);
  });
});
