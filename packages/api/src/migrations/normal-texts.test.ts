import { openTestDatabase } from '../../test/database.js';
import type { Database } from '../platform/database/database.js';
import { NormalTexts1795829400000, TEXTS } from './20261127-normal-texts.js';

async function migrateUp(database: Database): Promise<void> {
  const runner = database.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await new NormalTexts1795829400000().up(runner);
    await runner.commitTransaction();
  } finally {
    await runner.release();
  }
}

const ACCOUNT =
  "insert into account (id, email, email_key, name, status) values ($1, $2, lower($2), 'Ala', 'ACTIVE')";

it('gives the texts of every table and of the history their normal form', async () => {
  const database = await openTestDatabase({ seed: true });
  const key = '00000000-0000-4000-8000-000000000001';
  await database.query(
    "update partner set phone = '22 123-45', email = 'a@żółw.example', website = 'https://żółw.example'",
  );
  await database.query(ACCOUNT, [key, 'ala@żółw.example']);
  await database.query('insert into change (id, command) values ($1, $2)', [key, 'updatePartner']);
  await database.query(
    `insert into change_item (id, change_id, position, subject_type, subject_id, action, before, after)
     values ($1, $1, 0, 'Partner', $1, 'UPDATE', null, $2)`,
    [key, { names: [{ name: 'Klub Szafir' }], description: 'a\n\nb', email: 'a@żółw.example' }],
  );
  const contents = async () => {
    const tables = Object.entries({ ...TEXTS, account: ['name', 'email', 'email_key'] }).map(
      ([table, columns]) =>
        `select '${table}' as "table", to_jsonb(array[${columns.join(',')}])::text as texts from ${table}`,
    );
    const history = "select 'history', jsonb_build_array(before, after)::text from change_item";
    return database.query(`${[...tables, history].join(' union all ')} order by 1, 2`);
  };
  const before = await contents();
  for (const [table, columns] of Object.entries(TEXTS)) {
    const disguises = columns.map(
      (column) => `${column} = chr(8203) || replace(${column}, ' ', chr(160)) || chr(65279)`,
    );
    await database.query(`update ${table} set ${disguises.join(', ')}`);
  }
  const punycode = "'żółw.example', 'xn--w-uga1v8h.example'";
  await database.query(
    `update partner set email = replace(email, ${punycode}), website = replace(website, ${punycode})`,
  );
  await database.query(
    `update account set email = replace(email, ${punycode}), email_key = replace(email, ${punycode})`,
  );
  await database.query(
    `update change_item set after = replace(replace(after::text, 'Szafir', 'Sza' || chr(173) || 'fir'), ${punycode})::jsonb`,
  );
  expect(await contents()).not.toEqual(before);
  await migrateUp(database);
  expect(await contents()).toEqual(before);
  await database.close();
}, 60_000);

it('leaves accounts apart whose addresses would become one', async () => {
  const database = await openTestDatabase();
  const emails = [
    'ala@żółw.example',
    'ala@xn--w-uga1v8h.example',
    '\u200bola@example.org',
    'ola\u200b@example.org',
  ];
  for (const [i, email] of emails.entries())
    await database.query(ACCOUNT, [`00000000-0000-4000-8000-00000000000${i}`, email]);
  await migrateUp(database);
  const kept = await database.query<{ email: string }>('select email from account order by id');
  expect(kept.map(({ email }) => email)).toEqual([...emails.slice(0, 2), 'ola@example.org', emails[3]]);
  await database.close();
});
