import { openTestDatabase } from '../../test/database.js';
import { TopicNameKeys1795833000000 } from './20261127-topic-name-keys.js';

it('gives topics the keys of commands, and keeps both of two that are now the same', async () => {
  const database = await openTestDatabase({ seed: true });
  const keys = () =>
    database.query<{ name: string; name_key: string }>('select name, name_key from topic order by name, id');
  const before = await keys();
  await database.query("update topic set name_key = 'old ' || id");
  const added = ['Drzewa i zieleń', 'Zieleń i drzewa'];
  for (const [i, name] of added.entries())
    await database.query(
      `insert into topic (id, name, name_key, created_at) values ($1, $2, $2, now() + $3 * interval '1 minute')`,
      [`00000000-0000-4000-8000-00000000000${i}`, name, i],
    );
  const runner = database.dataSource.createQueryRunner();
  await new TopicNameKeys1795833000000().up(runner).finally(() => runner.release());
  const after = await keys();
  expect(after.filter(({ name }) => !added.includes(name))).toEqual(before);
  expect(after.filter(({ name }) => added.includes(name)).map(({ name_key }) => name_key)).toEqual([
    'drzewa i zielen',
    '00000000-0000-4000-8000-000000000001',
  ]);
  await database.close();
});
