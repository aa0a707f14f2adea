import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that grow with the years; `partner` has such an index already. */
const TABLES = ['contact', 'event', 'membership', 'participation', 'statement', 'venue'];

/** Finds the few rows that are archived, and from them the changes that archived them. */
export class ArchivedRows1795896000000 implements MigrationInterface {
  readonly name = 'ArchivedRows1795896000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`create index ${table}_archived on ${table} (id) where archived_at is not null`);
    await runner.query('drop index change_item_archiving');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index change_item_archiving on change_item (change_id) where action = 'ARCHIVE'",
    );
    for (const table of TABLES) await runner.query(`drop index ${table}_archived`);
  }
}
