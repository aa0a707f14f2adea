import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the few changes that archived something among all. */
export class Archivings1795798800000 implements MigrationInterface {
  readonly name = 'Archivings1795798800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index change_item_archiving on change_item (change_id) where action = 'ARCHIVE'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index change_item_archiving');
  }
}
